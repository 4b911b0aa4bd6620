import ArgumentParser

/// `kefu approval`: requests that pass step by step, and who decides them (RBAC-007).
struct ApprovalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approval", abstract: "审批 · requests, decisions and delegates.",
    subcommands: [
      ApprovalInboxCommand.self, ApprovalListCommand.self, ApprovalShowCommand.self,
      ApprovalApproveCommand.self, ApprovalRefuseCommand.self, ApprovalWithdrawCommand.self,
      ApprovalSubmitCommand.self, ApprovalChainsCommand.self, ApprovalDelegateCommand.self,
      ApprovalEndDelegationCommand.self, ApprovalDelegationsCommand.self,
    ])
}
