import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu training list -p 2026-10`: sessions with who came and who passed.
struct TrainingListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "培训列表 · sessions with who came and who passed.",
    discussion: "Counts the people whom your login sees.")

  @Option(name: .shortAndLong, help: "Days, such as 2026-10 (default: all).") var period: String?
  @Option(help: "Only this shop, by its code.") var shop: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let (first, last) = try TrainingDays.range(period, over: &connection)
    let rows = try connection.fetch(Self.sessions, shared.lang.rawValue, first, last, shop)
    try output.write(
      TrainingTable.make(
        name: "training-sessions", title: ReportText(zh: "培训", en: "Sessions"),
        columns: [
          PlainTable.column("shop", "店", "shop"), PlainTable.column("session", "培训", "session"),
          PlainTable.column("name", "课程", "course"), PlainTable.column("unit", "部门", "unit"),
          PlainTable.column("starts_on", "开始", "from", .date),
          PlainTable.column("ends_on", "结束", "until", .date),
          PlainTable.column("hours", "课时", "hours", .decimal),
          PlainTable.column("trainer", "讲师", "trainer"),
          PlainTable.column("called", "应到", "called", .integer),
          PlainTable.column("signed_in", "签到", "signed in", .integer),
          PlainTable.column("passed", "合格", "passed", .integer),
          PlainTable.column("remark", "备注", "remark"),
        ], rows: rows), language: shared.lang, hasBanner: false)
  }

  private static let sessions = Statement<String, String, String, String?, [String]>(
    "training.sessions",
    """
    select array[h.code, s.session_code, case $1 when 'zh' then c.name_zh else c.name_en end,
      case $1 when 'zh' then u.name_zh else u.name_en end, s.starts_on::text, s.ends_on::text,
      s.hours::text, s.trainer,
      (select count(*) from training.participant p where p.shop_id = s.shop_id
        and p.session_code = s.session_code)::text,
      (select count(distinct i.employee_id) from training.sign_in i where i.shop_id = s.shop_id
        and i.session_code = s.session_code)::text,
      case when c.has_exam then (select count(*) from training.result r where r.shop_id = s.shop_id
        and r.session_code = s.session_code and r.passed)::text else '' end,
      coalesce(case $1 when 'zh' then '取消：' else 'called off: ' end || x.reason, '')]
    from training.session s
    join training.course c on c.shop_id = s.shop_id and c.course_code = s.course_code
    join org.shop h on h.shop_id = s.shop_id
    join org.unit u on u.unit_id = s.unit_id
    left join training.cancellation x on x.shop_id = s.shop_id and x.session_code = s.session_code
    where s.ends_on >= $2::text::date and s.starts_on <= $3::text::date
      and ($4::text is null or h.code = $4)
    order by s.starts_on, h.code collate "C", s.session_code collate "C"
    """)
}
