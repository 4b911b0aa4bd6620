import ArgumentParser

/// `kefu staff contract`: contracts, amendments, notice (EMP-006, EMP-019).
struct ContractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contract", abstract: "合同 · contracts, amendments, notice.",
    subcommands: [
      ContractAddCommand.self, ContractSealCommand.self, ContractFileCommand.self,
      ContractListCommand.self, ContractExpiringCommand.self, ContractAmendCommand.self,
      ContractNoticeCommand.self, ContractTerminateCommand.self,
    ])
}
