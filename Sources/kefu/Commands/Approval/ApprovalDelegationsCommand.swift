import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu approval delegations`: who decides for whom, given, received and of the caller's units.
struct ApprovalDelegationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delegations", abstract: "授权一览 · who decides for whom.")

  @Flag(help: "Only those in force today.") var current = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.delegations, current)
    try output.write(
      PlainTable.make(
        name: "delegations", title: ReportText(zh: "授权", en: "Delegations"),
        columns: [
          PlainTable.column("delegation", "编号", "no."),
          PlainTable.column("delegator", "授权人", "delegator"),
          PlainTable.column("delegate", "受托人", "delegate"),
          PlainTable.column("chain", "流程", "chain"),
          PlainTable.column("from", "起", "from", .date),
          PlainTable.column("until", "止", "until", .date),
          PlainTable.column("reason", "事由", "reason"),
          PlainTable.column("ended", "提前结束", "ended early"),
        ],
        rows: rows.map { row in
          [
            .text("\(row.0)"), row.1.map(ReportCell.text) ?? .empty,
            row.2.map(ReportCell.text) ?? .empty,
            .text(row.3 ?? (shared.lang == .zh ? "全部" : "all")),
            .date(daysSince2000: row.4.daysSince2000), .date(daysSince2000: row.5.daysSince2000),
            .text(row.6), row.7.map(ReportCell.text) ?? .empty,
          ]
        }),
      language: shared.lang, hasBanner: false)
  }

  private static let delegations = Statement<
    Bool,
    (Int64, String?, String?, String?, PostgresDate, PostgresDate, String, String?)
  >(
    "delegation.list",
    """
    select d.delegation_id, m.employee_no || ' ' || m.name_zh, p.employee_no || ' ' || p.name_zh,
      d.chain_code, lower(d.valid), upper(d.valid) - 1, d.reason,
      to_char(e.ended_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') || ' ' || e.reason
    from access.delegation d
    left join access.delegation_end e
      on e.shop_id = d.shop_id and e.delegation_id = d.delegation_id
    left join staff.employee m on m.employee_id = d.employee_id
    left join staff.employee p on p.employee_id = d.delegate_employee_id
    where not $1 or (d.valid @> access.today() and e.delegation_id is null)
    order by d.valid desc, d.delegation_id desc
    """)
}
