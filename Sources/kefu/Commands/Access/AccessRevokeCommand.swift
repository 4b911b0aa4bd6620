import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu access revoke`: ends the authorisations of an outsider before their term (RBAC-010).
struct AccessRevokeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "终止第三方授权 · end an outsider's authorisations today.",
    discussion: "kefu access revoke zhengxin --reason 合同终止")

  @Argument(help: "Login of the outsider.") var login: String
  @Option(help: "Why.") var reason: String
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    try AccessLoginCommand.checkRight(over: &connection)
    let ended = try writing.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      try connection.fetchOne(Self.revoke, login, reason)
    }
    print(
      ReportText(
        zh: "已终止 \(login) 的 \(ended) 项授权", en: "ended \(ended) authorisations of \(login)"
      ).text(in: shared.lang))
  }

  private static let revoke = Statement<String, String, Int32>(
    "access.revoke", "select access.revoke($1, $2)")
}
