import ArgumentParser

/// `kefu approval withdraw 7`: take back my own request, with the reason (RBAC-007c).
struct ApprovalWithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "撤回 · take back my own request, with the reason.")

  @Argument(help: "Number of the request.") var request: Int64
  @Option(help: "Why; required.") var reason: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    print(
      try RequestVerdict.give(
        .withdrawn, to: request, reason: reason, details: nil, write: write, shared: shared))
  }
}
