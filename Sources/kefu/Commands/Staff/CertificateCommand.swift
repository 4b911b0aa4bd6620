import ArgumentParser

/// `kefu staff certificate`: certificates and health checks (EMP-001a, EMP-002).
struct CertificateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate", abstract: "证件与体检 · certificates and health checks.",
    subcommands: [CertificateAddCommand.self, CertificateListCommand.self])

  /// What a certificate proves, as the database names it.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case healthCheck = "health_check"
    case qualification, education, permit, other
  }

  /// How an examination ended.
  enum Result: String, ExpressibleByArgument, CaseIterable {
    case passed, failed
  }
}
