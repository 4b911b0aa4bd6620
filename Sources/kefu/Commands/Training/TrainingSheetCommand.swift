import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu training sheet SESSION`: who was called, who came, what came of the exam (TRN-001a).
struct TrainingSheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "签到表 · the people of a session: sign-ins and results.")

  @Argument(help: "Session.") var session: String
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.people, session, shared.lang.rawValue)
    try output.write(
      TrainingTable.make(
        name: "training-sheet", title: ReportText(zh: "签到表", en: "Sign-in sheet"),
        columns: [
          PlainTable.column("employee_no", "工号", "no."),
          PlainTable.column("name", "姓名", "name"), PlainTable.column("unit", "部门", "unit"),
          PlainTable.column("day", "日期", "day", .date),
          PlainTable.column("signed_at", "签到", "signed in"),
          PlainTable.column("excuse", "免责", "excuse"),
          PlainTable.column("score", "成绩", "score", .decimal),
          PlainTable.column("attempt", "第几次", "attempt", .integer),
          PlainTable.column("passed", "合格", "passed", .boolean),
        ], rows: rows), language: shared.lang, hasBanner: false)
  }

  private static let people = Statement<String, String, [String]>(
    "training.sheet",
    """
    select array[e.employee_no, e.name_zh,
      coalesce(case $2 when 'zh' then u.name_zh else u.name_en end, ''), d.held_on::text,
      coalesce(to_char(i.signed_at at time zone 'Asia/Shanghai', 'HH24:MI'), ''),
      coalesce(x.proof, ''), coalesce(r.score::text, ''), coalesce(r.attempt::text, ''),
      coalesce(case when r.score is not null then r.passed end::text, '')]
    from training.session_of($1) s
    join training.record r on r.shop_id = s.shop_id and r.session_code = s.session_code
    join training.session_day d on d.shop_id = s.shop_id and d.session_code = s.session_code
    join staff.employee e on e.employee_id = r.employee_id
    left join org.unit u on u.unit_id = r.unit_id
    left join training.sign_in i on i.shop_id = s.shop_id and i.session_code = s.session_code
      and i.held_on = d.held_on and i.employee_id = r.employee_id
    left join training.excuse x on x.shop_id = s.shop_id and x.session_code = s.session_code
      and x.held_on = d.held_on and x.employee_id = r.employee_id
    order by d.held_on, e.employee_no collate "C"
    """)
}
