import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports

/// `kefu audit`: who changed what, when and why (RBAC-012).
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "变更记录 · who changed what, when and why.",
    discussion: """
      kefu audit org.assignment E0007          a person's rows of a table
      kefu audit policy.value SCENIC/CSC-TEL   a unit's rows
      kefu audit attendance.shift_template shop_id=HQ,code=T1
      kefu audit --actor hr -p 2026-10         what somebody did
      Shows the changes of rows that you may read, of units whose trail you may read.
      """)

  @Argument(help: "Table, schema.table.") var table: String?
  @Argument(help: "Employee number, SHOP/UNIT, or NAME=VALUE,NAME=VALUE of the row.")
  var key: String?
  @Option(help: "Only what this login did.") var actor: String?
  @Option(name: .shortAndLong, help: "Only these days, such as 2026-10 (help periods).")
  var period: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    guard table != nil || actor != nil || period != nil else {
      throw ValidationError("Name a table, an --actor or a --period.")
    }
  }

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    if let table, try !connection.fetchOne(Self.isWatched, table) {
      let known = try connection.fetch(Self.watched)
      throw Failure(
        .usage, ReportText(zh: "\(table) 没有变更记录", en: "\(table) has no trail"),
        remedy: ReportText(
          zh: "有记录的表：\(known.joined(separator: "、"))",
          en: "tables with a trail: \(known.joined(separator: ", "))"))
    }
    try checkRight(over: &connection)
    let days = try period.map { try SelectionOptions.days(of: $0, over: &connection) }
    let changes = try connection.fetch(
      TracedChange.statement, table, key, actor, days?.start.description,
      days?.last.description)
    try output.write(
      TracedChange.table(changes, shared.lang), language: shared.lang, hasBanner: false)
    let count = Set(changes.map(\.number)).count
    shared.note(ReportText(zh: "共 \(count) 次变更", en: "\(count) change\(count == 1 ? "" : "s")"))
  }

  /// Without the right the trail is empty, which is not the same as nothing having changed.
  private func checkRight(over connection: inout Connection) throws {
    let (login, mayRead) = try connection.fetchOne(Self.right)
    guard mayRead else {
      throw ReportError.missingRight(login: login, resource: "account", action: "read")
    }
  }

  private static let right = Statement<(String, Bool)>(
    "audit.right",
    """
    select current_user::text, not row_security_active('audit.change')
      or access.my_trail(current_user) is not null
    """)

  private static let isWatched = Statement<String, Bool>(
    "audit.is_watched",
    """
    select $1 = 'access.login' or exists (
      select from access.protected_table p where p.audited and p.table_name = $1)
    """)

  private static let watched = Statement<String>(
    "audit.watched",
    """
    select p.table_name from access.protected_table p where p.audited
    union select 'access.login' order by 1
    """)
}
