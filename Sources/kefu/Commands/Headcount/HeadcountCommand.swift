import ArgumentParser

/// `kefu headcount`: asking for people, from the draft to the filled place (EMP-004).
struct HeadcountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "headcount", abstract: "人才增补单 · ask for people, publish, fill.",
    subcommands: [
      HeadcountRequestCommand.self, HeadcountSubmitCommand.self, HeadcountListCommand.self,
      HeadcountPublishCommand.self, HeadcountFillCommand.self,
    ])
}
