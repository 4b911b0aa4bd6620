import ArgumentParser

/// `kefu approval refuse 7`: refuse a request, with the reason (RBAC-007c).
struct ApprovalRefuseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse", abstract: "驳回 · refuse a request, with the reason.")

  @Argument(help: "Number of the request.") var request: Int64
  @Option(help: "Why; required.") var reason: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    print(
      try RequestVerdict.give(
        .refused, to: request, reason: reason, details: nil, write: write, shared: shared))
  }
}
