import ArgumentParser

/// `kefu approval approve 7`: approve the step that waits for me (RBAC-007c).
struct ApprovalApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "批准 · approve the step that waits for me.")

  @Argument(help: "Number of the request.") var request: Int64
  @Option(help: "Remark to the decision.") var reason: String?
  @OptionGroup var details: DetailOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    print(
      try RequestVerdict.give(
        .approved, to: request, reason: reason, details: details, write: write, shared: shared))
  }
}
