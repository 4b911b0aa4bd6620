import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu discipline list`: records that you see, the latest first.
struct DisciplineListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "查询处分 · records of measures.")

  @Argument(help: "Employee number.") var employee: String?
  @Flag(help: "Only what still counts today.") var live = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.records, employee, shared.lang == .zh, live)
    try ConductTable.write(
      "discipline", ReportText(zh: "处分记录", en: "Disciplinary records"),
      [
        ("employee", "员工", "employee", .text), ("violation", "违纪", "violation", .text),
        ("occurred_on", "发生日", "occurred on", .date), ("measure", "处分", "measure", .text),
        ("decided_on", "决定日", "decided on", .date), ("expires_on", "有效至", "until", .date),
        ("points", "扣分", "points", .text), ("withheld", "扣发", "withheld", .money),
        ("decided_by", "决定人", "decided by", .text), ("evidence", "证据", "evidence", .text),
      ], rows, output: output, shared: shared)
  }

  private static let records = Statement<String?, Bool, Bool, [String?]>(
    "discipline.list",
    """
    select e.employee_no || ' ' || e.name_zh, case when $2 then v.name_zh else v.name_en end,
      d.occurred_on::text, case when $2 then m.name_zh else m.name_en end, d.decided_on::text,
      d.expires_on::text, trim_scale(d.score_effect)::text, d.pay_effect::text, d.entered_by,
      d.evidence
    from staff.discipline d
    join staff.employee e on e.employee_id = d.employee_id
    join staff.violation v using (violation_code)
    join staff.discipline_measure m using (measure_code)
    where ($1::text is null or e.employee_no = $1) and (not $3 or d.expires_on >= access.today())
    order by d.decided_on desc, d.discipline_id desc
    """, decode: ConductTable.texts(10))
}
