import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu training courses`: what the shops teach, or the catalogue to take over from.
struct TrainingCoursesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "courses", abstract: "课程 · the courses of the shops, or the catalogue.")

  @Option(help: "Only this shop, by its code.") var shop: String?
  @Flag(help: "The catalogue that shops take courses over from.") var catalogue = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(
      catalogue ? Self.patterns : Self.courses, shared.lang.rawValue, shop)
    try output.write(
      TrainingTable.make(
        name: "training-courses", title: ReportText(zh: "课程", en: "Courses"),
        columns: [
          catalogue
            ? PlainTable.column("rule", "规则", "rule") : PlainTable.column("shop", "店", "shop"),
          PlainTable.column("course", "课程", "course"), PlainTable.column("name", "名称", "name"),
          PlainTable.column("kind", "类别", "kind"),
          PlainTable.column("content", "内容", "content"),
          PlainTable.column("stages", "考核次数", "assessments", .integer),
        ], rows: rows), language: shared.lang, hasBanner: false)
  }

  private static let courses = Statement<String, String?, [String]>(
    "training.courses",
    """
    select array[s.code, c.course_code, case $1 when 'zh' then c.name_zh else c.name_en end,
      c.kind::text, case $1 when 'zh' then c.content_zh else c.content_en end,
      (case when c.has_exam then c.stages else 0 end)::text]
    from training.course c join org.shop s using (shop_id)
    where $2::text is null or s.code = $2
    order by s.code collate "C", c.course_code collate "C"
    """)

  private static let patterns = Statement<String, String?, [String]>(
    "training.patterns",
    """
    select array[c.rule_id, c.pattern_code, case $1 when 'zh' then c.name_zh else c.name_en end,
      c.kind::text, case $1 when 'zh' then c.content_zh else c.content_en end,
      (case when c.has_exam then c.stages else 0 end)::text]
    from training.course_pattern c where $2::text is null or $2 <> ''
    order by c.pattern_code collate "C"
    """)
}
