import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu training absence -p 2026-10`: missed days of courses that count as absence (TRN-005c).
struct TrainingAbsenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "absence", abstract: "旷训名单 · missed days that count as absence (TRN-005c).")

  @Option(name: .shortAndLong, help: "Days, such as 2026-10 (default: all).") var period: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let (first, last) = try TrainingDays.range(period, over: &connection)
    let rows = try connection.fetch(Self.absences, shared.lang.rawValue, first, last)
    try output.write(
      TrainingTable.make(
        name: "training-absence", title: ReportText(zh: "旷训", en: "Absence from training"),
        columns: [
          PlainTable.column("day", "日期", "day", .date),
          PlainTable.column("session", "培训", "session"),
          PlainTable.column("employee_no", "工号", "no."),
          PlainTable.column("name", "姓名", "name"), PlainTable.column("unit", "部门", "unit"),
          PlainTable.column("minutes", "时长", "length", .minutes),
        ], rows: rows), language: shared.lang, hasBanner: false)
  }

  private static let absences = Statement<String, String, String, [String]>(
    "training.absences",
    """
    select array[a.held_on::text, a.session_code, e.employee_no, e.name_zh,
      coalesce(case $1 when 'zh' then u.name_zh else u.name_en end, ''), a.minutes::text]
    from training.absence a
    join staff.employee e using (employee_id)
    left join org.unit u on u.unit_id = a.unit_id
    where a.held_on >= $2::text::date and a.held_on <= $3::text::date
    order by a.held_on, a.session_code collate "C", e.employee_no collate "C"
    """)
}
