import ArgumentParser

/// `kefu staff candidate`: applicants until they are hired (EMP-002c, EMP-005).
struct CandidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidate", abstract: "应聘者 · applicants, their examinations, the hire.",
    subcommands: [
      CandidateAddCommand.self, CandidateListCommand.self, CandidateShowCommand.self,
      CandidateStepCommand.self, CandidateHireCommand.self,
    ])
}
