import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu headcount list`: requests for people with their states (EMP-004).
struct HeadcountListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "增补单清单 · requests for people and their states.")

  @Option(help: "Only this shop, by its code.") var shop: String?
  @Flag(help: "Those filled, rejected or withdrawn as well.") var all = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.list, shop, all)
    try output.write(
      PlainTable.make(
        name: "headcount-requests", title: ReportText(zh: "人才增补单", en: "Headcount requests"),
        columns: [
          PlainTable.column("code", "编号", "code"), PlainTable.column("unit", "部门", "unit"),
          PlainTable.column("post", "岗位", "post"),
          PlainTable.column("places", "人数", "places", .integer),
          PlainTable.column("filled", "已到岗", "filled", .integer),
          PlainTable.column("wanted_from", "需要日", "wanted from", .date),
          PlainTable.column("state", "状态", "state"),
          PlainTable.column("last_words", "意见", "last words"),
        ],
        rows: rows.map { row in
          [
            .text(row.0), .text(row.1), .text(row.2), .integer(row.3), .integer(row.4),
            .date(daysSince2000: row.5.daysSince2000),
            .text(Self.name(ofState: row.6).text(in: shared.lang)),
            row.7.map(ReportCell.text) ?? .empty,
          ]
        }), language: shared.lang, hasBanner: false)
  }

  private static func name(ofState state: String) -> ReportText {
    switch state {
    case "draft": ReportText(zh: "草稿", en: "draft")
    case "submitted": ReportText(zh: "已提交", en: "submitted")
    case "approved_by_manager": ReportText(zh: "经理已批准", en: "approved by manager")
    case "audited_by_hr": ReportText(zh: "人事已审核", en: "audited by HR")
    case "published": ReportText(zh: "已发布", en: "published")
    case "filled": ReportText(zh: "已到岗", en: "filled")
    case "rejected": ReportText(zh: "已驳回", en: "rejected")
    default: ReportText(zh: "已撤回", en: "withdrawn")
    }
  }

  private static let list = Statement<
    String?, Bool, (String, String, String, Int64, Int64, PostgresDate, String, String?)
  >(
    "headcount.list",
    """
    select h.headcount_code, s.code || '/' || u.code, p.name_zh, h.places::bigint, h.filled::bigint,
      h.wanted_from, h.state, h.last_words
    from staff.headcount h
    join org.shop s on s.shop_id = h.shop_id
    join org.unit u on u.unit_id = h.unit_id
    join org.post p on p.post_code = h.post_code
    where s.code = coalesce($1::text, s.code)
      and ($2 or h.state not in ('filled', 'rejected', 'withdrawn'))
    order by s.code, h.headcount_id
    """)
}
