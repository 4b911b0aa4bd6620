import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu training plan add SCENIC CSC SECTION-TEST 2026-11 --trainer 郭强`.
struct TrainingPlanAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "列入计划 · plan a course for a unit and month (TRN-005a).")

  @Argument(help: "Shop, by its code.") var shop: String
  @Argument(help: "Unit, by its code.") var unit: String
  @Argument(help: "Course of the shop.") var course: String
  @Argument(help: "Month, such as 2026-11.") var month: String
  @Option(help: "Who leads it.") var trainer: String
  @Option(help: "The need that it answers.") var need: String?
  @Option(help: "Posts that it is for; may be repeated (default: everybody).") var post: [String] =
    []
  @Option(help: "Budget in yuan.") var budget = "0"
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws { try TrainingDays.check(["\(month)-01"]) }

  func run() throws {
    var connection = try shared.connect()
    let line = self
    let place = try write.perform(
      needing: "write", "training_plan", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOptional(
        Self.add, line.shop, line.unit, line.course, "\(line.month)-01", line.trainer, line.need,
        line.post, line.budget)
    }
    guard let place else {
      throw Failure(
        .badInput,
        ReportText(zh: "没有部门 \(shop)/\(unit)", en: "there is no unit \(shop)/\(unit)"),
        remedy: ReportText(zh: "核对店与部门的编号", en: "check the codes of shop and unit"))
    }
    print(
      shared.lang == .zh
        ? "已列入计划：\(month) \(place.0) \(course)（讲师 \(trainer)，预算 \(place.2) 元）"
        : "planned \(course) for \(place.1) in \(month) (trainer \(trainer), \(place.2) yuan)")
  }

  private static let add = Statement<
    String, String, String, String, String, String?, [String], String, (String, String, String)
  >(
    "training.plan.add",
    """
    insert into training.plan_item (shop_id, unit_id, plan_year, plan_month, course_code, trainer,
      need, target_posts, budget)
    select s.shop_id, u.unit_id, extract(year from m.day), extract(month from m.day), $3, $5, $6,
      $7,
      $8::text::numeric
    from org.shop s
    join org.unit u on u.shop_id = s.shop_id and u.code = $2
    cross join (values ($4::text::date)) m (day)
    where s.code = $1
    returning (select u.name_zh from org.unit u where u.unit_id = plan_item.unit_id),
      (select u.name_en from org.unit u where u.unit_id = plan_item.unit_id), budget::text
    """)
}
