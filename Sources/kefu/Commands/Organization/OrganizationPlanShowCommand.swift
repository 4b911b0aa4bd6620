import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu org plan show`: planned, filled and vacant places of a day (ORG-019).
struct OrganizationPlanShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "编制、在岗、缺编 · planned, filled and vacant places.")

  @Option(help: "Day (default: today).") var asOf: ChartDay?
  @Option(help: "Only this shop.") var shop: String?
  @Flag(help: "Only posts with vacant places.") var vacant = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.places, asOf?.date, shop, vacant)
    let totals = rows.reduce(into: (planned: Int64(0), filled: Int64(0), vacant: Int64(0))) {
      $0.planned += Int64($1.4 ?? 0)
      $0.filled += Int64($1.5)
      $0.vacant += Int64($1.6 ?? 0)
    }
    try output.write(
      PlainTable.make(
        name: "org-plan", title: ReportText(zh: "人员编制", en: "Headcount plan"),
        columns: [
          PlainTable.column("unit", "部门", "unit"), PlainTable.column("unit_name", "名称", "name"),
          PlainTable.column("post", "岗位", "post"),
          PlainTable.column("planned", "编制", "planned", .integer),
          PlainTable.column("filled", "在岗", "filled", .integer),
          PlainTable.column("vacant", "缺编", "vacant", .integer),
        ],
        rows: rows.map { row in
          [
            .text(row.0), .text(shared.lang == .zh ? row.1 : row.2),
            .text(row.3), row.4.map { .integer(Int64($0)) } ?? .empty, .integer(Int64(row.5)),
            row.6.map { .integer(Int64($0)) } ?? .empty,
          ]
        },
        totals: [
          .text(shared.lang == .zh ? "合计" : "total"), .empty, .empty, .integer(totals.planned),
          .integer(totals.filled), .integer(totals.vacant),
        ]),
      language: shared.lang, hasBanner: false)
  }

  private static let places = Statement<
    PostgresDate?, String?, Bool, (String, String, String, String, Int32?, Int32, Int32?)
  >(
    "org.establishment",
    """
    select s.code || '/' || u.code, u.name_zh, u.name_en, e.post_code, e.planned, e.filled, e.vacant
    from org.establishment(coalesce($1, access.today())) e
    join org.unit u on u.unit_id = e.unit_id
    join org.shop s on s.shop_id = e.shop_id
    where ($2::text is null or s.code = $2) and (not $3 or e.vacant > 0)
    order by s.code collate "C", u.code collate "C", e.post_code collate "C"
    """)
}
