import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu doctor`: whether server, schema and rights are as they should be.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "检查服务器与结构 · check server, schema and house rules; exit code 1 when broken.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let server = connection.serverVersion
    shared.note(
      ReportText(
        zh: "服务器：PostgreSQL \(server / 10_000).\(server % 10_000)，数据库 \(connection.database)，"
          + "账号 \(connection.user)",
        en: "server: PostgreSQL \(server / 10_000).\(server % 10_000), database "
          + "\(connection.database), login \(connection.user)"))
    let (schema, today) = try connection.fetchOne(Self.facts)
    shared.note(
      ReportText(
        zh: "结构：\(schema)；今天是 \(today)（Asia/Shanghai）",
        en: "schema: \(schema); today is \(today) in Asia/Shanghai"))
    let lints = try connection.fetch(FindingTable.views, "lints").map(\.0)
    var findings = try FindingTable.findings(of: lints, in: "lints", over: &connection)
    for login in try connection.fetch(Self.staleScopes) {
      findings.append(
        ("scope_out_of_date", login, "call access.refresh() brings it up to today"))
    }
    try FindingTable.report(
      findings, count: lints.count + 1, what: ReportText(zh: "条规则", en: "rules"),
      output: output, shared: shared)
  }

  private static let facts = Statement<(String, String)>(
    "doctor.facts",
    "select kefu.version_text(), to_char(access.today(), 'YYYY-MM-DD')")

  /// Logins in force without any scope of today, as far as the caller sees them.
  private static let staleScopes = Statement<String>(
    "doctor.scopes",
    """
    select l.login::text from access.login l
    join org.assignment a on a.employee_id = l.employee_id and a.valid @> access.today()
    where l.ended_at is null and not exists (
      select from access.scope s where s.login = l.login and s.valid @> access.today())
    group by l.login order by l.login
    """)
}
