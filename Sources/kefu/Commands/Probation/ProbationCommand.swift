import ArgumentParser

/// `kefu probation`: from entry to conversion (EMP-009 to EMP-012).
struct ProbationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "probation",
    abstract: "试用与转正 · probation and conversion.",
    discussion: """
      Sign-offs are decided with kefu approval; the score and the outcome are recorded here.
      """,
    subcommands: [
      ProbationListCommand.self, ProbationShowCommand.self, ProbationStartCommand.self,
      ProbationApplyCommand.self, ProbationScoreCommand.self, ProbationOutcomeCommand.self,
      ProbationExtendCommand.self, ProbationDismissCommand.self, ProbationApprenticeCommand.self,
    ])
}
