import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports

/// `kefu promotion fact E0052 sales_amount 2026-09 6200 --source 业绩表`: a monthly figure.
struct PromotionFactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fact",
    abstract: "登记月度数值 · enter a monthly figure that a ladder asks for.",
    discussion: """
      Measures: \(PromotionMeasure.allCases.map(\.rawValue).joined(separator: ", ")).
      """)

  @Argument(help: "Employee number.") var employee: String
  @Argument(help: "Measure.") var measure: String
  @Argument(help: "Month: 2026-09.") var month: String
  @Argument(help: "Figure.") var value: String
  @Option(help: "Where it comes from.") var source: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    guard PromotionMeasure(rawValue: measure) != nil else {
      throw ValidationError("There is no measure \(measure).")
    }
    guard (try? Month(month)) != nil else { throw ValidationError("\(month) is no month.") }
  }

  func run() throws {
    var connection = try shared.connect()
    let name = try write.perform(over: &connection, language: shared.lang) {
      (open) throws(PostgresError) in
      try open.fetchOne(Self.enter, employee, measure, "\(month)-01", value, source)
    }
    print(
      ReportText(
        zh: "已登记 \(employee) \(name) \(month) 的 \(measure)：\(value)",
        en: "entered \(measure) of \(employee) \(name) for \(month): \(value)"
      ).text(in: shared.lang))
  }

  private static let enter = Statement<String, String, String, String, String, String>(
    "promotion.fact",
    """
    with entered as (
      insert into staff.promotion_fact (shop_id, employee_id, measure, of_month, unit_id, value,
        source)
      select n.shop_id, n.employee_id, $2, $3::text::date, n.unit_id, $4::text::numeric, $5
      from staff.numbered($1) n
      on conflict on constraint promotion_fact_pkey do update
      set value = excluded.value, source = excluded.source, entered_by = current_user,
        entered_at = now()
      returning employee_id
    )
    select e.name_zh from entered join staff.employee e using (employee_id)
    """)
}
