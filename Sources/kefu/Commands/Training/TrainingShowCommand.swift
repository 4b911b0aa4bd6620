import ArgumentParser
import KefuPostgres
import KefuRendering
import KefuReports

/// `kefu training show E0031`: a person's training record, skills and what is open (TRN-001a).
struct TrainingShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "培训记录 · the training record of a person (TRN-001a).")

  @Argument(help: "Person, by employee number.") var employee: String
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let format = try output.chosenFormat()
    var connection = try shared.connect()
    guard let name = try connection.fetchOptional(Self.person, employee) else {
      throw Failure(report: .outOfScope(.employee, code: employee, login: connection.user))
    }
    let rows = try connection.fetch(Self.record, employee, shared.lang.rawValue)
    try output.write(
      TrainingTable.make(
        name: "training-record", title: ReportText(zh: "培训记录", en: "Training record"),
        columns: [
          PlainTable.column("session", "培训", "session"),
          PlainTable.column("name", "课程", "course"),
          PlainTable.column("content", "内容", "content"),
          PlainTable.column("starts_on", "开始", "from", .date),
          PlainTable.column("ends_on", "结束", "until", .date),
          PlainTable.column("hours", "课时", "hours", .decimal),
          PlainTable.column("trainer", "讲师", "trainer"),
          PlainTable.column("attended", "出席", "attended"),
          PlainTable.column("score", "成绩", "score", .decimal),
          PlainTable.column("result", "结果", "result"),
        ], rows: rows), language: shared.lang, hasBanner: false)
    guard format == .txt, output.output == nil else { return }
    let skills = try connection.fetch(Self.skills, employee, shared.lang.rawValue)
    let open = try connection.fetch(TrainingDueCommand.people, shared.lang.rawValue)
      .filter { $0[3].hasPrefix(employee + " ") }
    print(
      shared.lang == .zh
        ? "\(name)：\(rows.count) 次培训"
        : "\(name): \(rows.count) session\(rows.count == 1 ? "" : "s")")
    if !skills.isEmpty {
      print((shared.lang == .zh ? "技能：" : "skills: ") + skills.joined(separator: "  "))
    }
    for item in open { print((shared.lang == .zh ? "待办：" : "open: ") + item[0] + "  " + item[2]) }
  }

  private static let person = Statement<String, String>(
    "training.show.person",
    "select e.employee_no || ' ' || e.name_zh from staff.employee e where e.employee_no = $1")

  private static let record = Statement<String, String, [String]>(
    "training.show.record",
    """
    select array[r.session_code, case $2 when 'zh' then r.name_zh else r.name_en end,
      case $2 when 'zh' then r.content_zh else r.content_en end, r.starts_on::text,
      r.ends_on::text, r.hours::text, r.trainer,
      r.signed_days || '/' || r.days || case when r.excused_days = 0 then ''
        else case $2 when 'zh' then ' 免责 ' else ', excused ' end || r.excused_days end,
      coalesce(r.score::text, ''),
      case when r.cancelled_at is not null then case $2 when 'zh' then '取消' else 'called off' end
        when r.attempt is null then ''
        when r.passed then case $2 when 'zh' then '合格' else 'passed' end
        when r.score is null then case $2 when 'zh' then '缺考' else 'missed' end
        when r.absence is not null then case $2 when 'zh' then '缺席补考' else 'missed make-up' end
        else case $2 when 'zh' then '不合格' else 'failed' end end
        || case when r.attempt > 1 and r.absence is null
          then case $2 when 'zh' then '（补考）' else ' (make-up)' end else '' end]
    from training.record r
    join staff.employee e using (employee_id)
    where e.employee_no = $1
    order by r.starts_on, r.session_code collate "C"
    """)

  private static let skills = Statement<String, String, String>(
    "training.show.skills",
    """
    select case $2 when 'zh' then s.name_zh else s.name_en end || ' (' || k.evidence || ')'
    from training.employee_skill k
    join training.skill s using (skill_code)
    join staff.employee e using (employee_id)
    where e.employee_no = $1
    order by s.skill_code collate "C"
    """)
}
