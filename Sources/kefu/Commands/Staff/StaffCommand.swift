import ArgumentParser

/// `kefu staff`: files, certificates, candidates, contracts, onboarding.
struct StaffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff",
    abstract: "员工档案与合同 · files, certificates, candidates, contracts, onboarding.",
    subcommands: [
      StaffShowCommand.self, StaffFileCommand.self, CertificateCommand.self,
      CandidateCommand.self, StaffDeclareCommand.self, StaffDecideCommand.self,
      ContractCommand.self, StaffOnboardCommand.self, StaffSideJobCommand.self,
      StaffExpenseCommand.self,
    ])
}
