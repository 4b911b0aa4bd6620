import ArgumentParser

/// `kefu policy`: what numbers hold where, since when, by which regime (REG-002).
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "政策参数：查看、设定、历史 · policy parameters: show, set, history.",
    subcommands: [
      PolicyShowCommand.self, PolicySetCommand.self, PolicyHistoryCommand.self,
      PolicyWarningsCommand.self,
    ])
}
