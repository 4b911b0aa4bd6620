import ArgumentParser
import KefuImport

/// `kefu import contracts`: signed contracts with term and seal (EMP-006).
struct ImportContractsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contracts", abstract: "合同 · signed contracts.",
    discussion: """
      Columns: employee_no, shop, contract_no, employer_party, employer_signed_on,
      employee_signed_on; optional form (A, B, C, PART_TIME, LABOUR), sealed_on, agreed_from,
      term_months, seal_required (yes, no), copies, original_kept_by, duplicate_kept_by. A blank
      optional cell says nothing: form, term and seal then come from the policies of the day of the
      signatures. A contract that is on file keeps its clauses; only a missing seal may follow.
      """)

  @OptionGroup var files: ImportArguments
  @OptionGroup var shared: SharedOptions

  func run() async throws {
    try files.run(.contracts, shared) { _ in }
  }
}
