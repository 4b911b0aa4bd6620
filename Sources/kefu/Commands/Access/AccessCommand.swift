import ArgumentParser

/// `kefu access`: who may see and do what.
struct AccessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access", abstract: "权限 · who may see and do what, and why.",
    subcommands: [
      AccessMatrixCommand.self, AccessExplainCommand.self, AccessLoginCommand.self,
      AccessReviewCommand.self, AccessAuthoriseCommand.self, AccessRevokeCommand.self,
    ])
}
