import ArgumentParser
import KefuImport

/// `kefu import certificates`: certificates and health checks (EMP-001a, EMP-002b).
struct ImportCertificatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificates", abstract: "证件与体检 · certificates and health checks.",
    discussion: """
      Columns: employee_no, shop, kind (health_check, qualification, education, permit, other),
      issued_on; optional title (needed for all but health checks), number (masked, such as
      AM****0041), valid_until (last valid day), result (passed, failed), finding. Person, kind,
      title and day of issue tell which certificate it is; other columns that the file has are
      authoritative. A health check without valid_until holds for the months of the policy.
      """)

  @OptionGroup var files: ImportArguments
  @OptionGroup var shared: SharedOptions

  func run() async throws {
    try files.run(.certificates, shared) { _ in }
  }
}
