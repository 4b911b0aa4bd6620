import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu training due`: materials, exams, make-ups and retraining that wait (TRN-005).
struct TrainingDueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "待办 · materials, checks, exams, make-ups and retraining that wait (TRN-005).")

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows =
      try connection.fetch(Self.materials, shared.lang.rawValue)
      + connection.fetch(Self.people, shared.lang.rawValue)
    try output.write(
      TrainingTable.make(
        name: "training-due", title: ReportText(zh: "培训待办", en: "Training due"),
        columns: [
          PlainTable.column("what", "事项", "what"),
          PlainTable.column("date", "日期", "date", .date),
          PlainTable.column("session", "培训", "session"),
          PlainTable.column("person", "人员", "person"),
          PlainTable.column("unit", "部门", "unit"),
          PlainTable.column("score", "成绩", "score", .decimal),
          PlainTable.column("rule", "规则", "rule"),
        ], rows: rows), language: shared.lang, hasBanner: false)
  }

  private static let materials = Statement<String, [String]>(
    "training.due.materials",
    """
    select array[case when m.session_code is null
        then case $1 when 'zh' then '交教材' else 'hand in materials' end
        else case $1 when 'zh' then '审核教材' else 'check materials' end end,
      coalesce(d.due, s.starts_on)::text, s.session_code, s.trainer,
      case $1 when 'zh' then u.name_zh else u.name_en end, '', 'TRN-005b']
    from training.session s
    join org.unit u on u.unit_id = s.unit_id
    cross join lateral (select training.materials_due(s.unit_id, s.starts_on)) d (due)
    left join training.material m on m.shop_id = s.shop_id and m.session_code = s.session_code
    where d.due is not null and s.starts_on >= access.today()
      and not exists (select from training.cancellation x where x.shop_id = s.shop_id
        and x.session_code = s.session_code)
      and not exists (select from training.material_check k where k.shop_id = m.shop_id
        and k.session_code = m.session_code and k.material_no = m.material_no)
    order by 1
    """)

  /// What waits for a person, in a language; `training show` picks one person's.
  static let people = Statement<String, [String]>(
    "training.due.people",
    """
    select array[
      case $1 when 'zh' then
        case o.kind when 'exam' then '登记考核' when 'makeup' then '补考'
          when 'unexplained' then '缺考待说明' else '重新培训' end
      else
        case o.kind when 'exam' then 'record the exam' when 'makeup' then 'make-up exam'
          when 'unexplained' then 'missed exam, no cause' else 'retraining' end
      end, o.since::text, o.session_code, e.employee_no || ' ' || e.name_zh,
      coalesce(case $1 when 'zh' then u.name_zh else u.name_en end, ''),
      coalesce(o.score::text, ''), o.rule_id]
    from training.open_item o
    join staff.employee e using (employee_id)
    left join org.unit u on u.unit_id = o.unit_id
    order by o.since, o.session_code collate "C", e.employee_no collate "C"
    """)
}
