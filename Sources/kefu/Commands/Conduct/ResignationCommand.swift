import ArgumentParser

/// `kefu resignation`: a person leaves, from the notice to the closed file (EMP-018, EMP-021).
struct ResignationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resignation",
    abstract: "离职：通知、清单、移交、办结、补偿 · leaving: notice, checklist, closing, severance.",
    subcommands: [
      ResignationStartCommand.self, ResignationCheckCommand.self, ResignationItemCommand.self,
      ResignationCloseCommand.self, SeveranceCommand.self,
    ])
}
