import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime reviews`: regimes whose review is overdue (REG-003d).
struct RegimeReviewsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reviews", abstract: "复核清单 · regimes whose review is overdue.",
    discussion: """
      Overdue from the day after the interval of regime.review_months has passed since the last \
      review, or since the version began. --all shows the others too.
      """)

  @Flag(help: "Also those whose review is still to come.") var all = false
  @Option(help: "As of this day (default: today).") var date: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.reviews, date, all)
    if !rows.isEmpty || output.format != nil || output.output != nil {
      try output.write(
        PlainTable.make(
          name: "reviews", title: ReportText(zh: "复核清单", en: "Reviews"),
          columns: [
            PlainTable.column("regime", "编码", "code"), PlainTable.column("title", "名称", "title"),
            PlainTable.column("version", "版本", "version", .integer),
            PlainTable.column("shop", "店", "shop"),
            PlainTable.column("last", "上次复核", "last review", .date),
            PlainTable.column("due", "到期日", "due", .date),
            PlainTable.column("overdue", "逾期", "overdue", .boolean),
          ],
          rows: rows.map { code, zh, en, number, shop, last, due, overdue in
            [
              .text(code), .text(shared.lang == .zh ? zh : en), .integer(Int64(number)),
              .text(shop), last.map { .date(daysSince2000: $0.daysSince2000) } ?? .empty,
              .date(daysSince2000: due.daysSince2000), .boolean(overdue),
            ]
          }), language: shared.lang, hasBanner: false)
    }
    let overdue = rows.count { $0.7 }
    shared.note(ReportText(zh: "\(overdue) 项逾期", en: "\(overdue) overdue"))
  }

  private static let reviews = Statement<
    String?, Bool, (String, String, String, Int32, String, PostgresDate?, PostgresDate, Bool)
  >(
    "regime.reviews",
    """
    select r.regime_code, v.title_zh, v.title_en, r.version_no, coalesce(s.code, ''),
      r.last_reviewed_on, r.due_on, r.is_overdue
    from policy.reviews(coalesce($1::text::date, access.today())) r
    join policy.regime_version v on v.version_id = r.version_id
    left join org.shop s on s.shop_id = r.shop_id
    where $2 or r.is_overdue
    order by r.due_on, r.regime_code collate "C", s.code collate "C"
    """)
}
