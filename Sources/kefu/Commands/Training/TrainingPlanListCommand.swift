import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu training plan list --year 2026`: the lines of the plans and what came of them.
struct TrainingPlanListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "计划列表 · the lines of the plans and their sessions.")

  @Option(help: "Year (default: this year).") var year: Int?
  @Option(help: "Only this shop, by its code.") var shop: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(
      Self.lines, shared.lang.rawValue, year.map(Int32.init), shop)
    try output.write(
      TrainingTable.make(
        name: "training-plan", title: ReportText(zh: "培训计划", en: "Training plan"),
        columns: [
          PlainTable.column("shop", "店", "shop"), PlainTable.column("unit", "部门", "unit"),
          PlainTable.column("month", "月份", "month"),
          PlainTable.column("course", "课程", "course"), PlainTable.column("name", "名称", "name"),
          PlainTable.column("need", "需求", "need"), PlainTable.column("posts", "对象", "posts"),
          PlainTable.column("trainer", "讲师", "trainer"),
          PlainTable.column("budget", "预算(元)", "budget (yuan)", .decimal),
          PlainTable.column("sessions", "培训", "sessions"),
        ], rows: rows), language: shared.lang, hasBanner: false)
  }

  private static let lines = Statement<String, Int32?, String?, [String]>(
    "training.plan.lines",
    """
    select array[h.code, case $1 when 'zh' then u.name_zh else u.name_en end,
      i.plan_year || '-' || lpad(i.plan_month::text, 2, '0'), i.course_code,
      case $1 when 'zh' then c.name_zh else c.name_en end, coalesce(i.need, ''),
      array_to_string(i.target_posts, ' '), i.trainer, i.budget::text,
      coalesce((select string_agg(s.session_code, ' ' order by s.starts_on)
        from training.session s
        where s.shop_id = i.shop_id and s.plan_item_id = i.plan_item_id), '')]
    from training.plan_item i
    join org.shop h on h.shop_id = i.shop_id
    join org.unit u on u.unit_id = i.unit_id
    join training.course c on c.shop_id = i.shop_id and c.course_code = i.course_code
    where i.plan_year = coalesce($2, extract(year from access.today()))
      and ($3::text is null or h.code = $3)
    order by h.code collate "C", i.plan_month, u.code collate "C", i.course_code collate "C"
    """)
}
