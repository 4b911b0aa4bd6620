import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu grievance list`: grievances with their last step and outcome (REG-004).
struct GrievanceListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "申诉列表 · the grievances that I may read, with steps and outcome.")

  @Flag(help: "Only those that are not closed.") var open = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.grievances, open)
    try output.write(
      PlainTable.make(
        name: "grievances", title: ReportText(zh: "员工申诉", en: "Grievances"),
        columns: [
          PlainTable.column("number", "编号", "no.", .integer),
          PlainTable.column("filed", "提出日", "filed", .date),
          PlainTable.column("employee", "申诉人", "employee"),
          PlainTable.column("subject", "事由", "subject"),
          PlainTable.column("text", "内容", "text"), PlainTable.column("steps", "处理", "steps"),
          PlainTable.column("closed", "办结日", "closed", .date),
          PlainTable.column("outcome", "结果", "outcome"),
        ],
        rows: rows.map { number, filed, who, subject, text, steps, closed, outcome in
          [
            .integer(number), .date(daysSince2000: filed.daysSince2000), .text(who),
            .text(words(subject)), .text(text), .text(steps),
            closed.map { .date(daysSince2000: $0.daysSince2000) } ?? .empty,
            outcome.map(ReportCell.text) ?? .empty,
          ]
        }), language: shared.lang, hasBanner: false)
  }

  private func words(_ subject: String) -> String {
    guard shared.lang == .zh else { return subject }
    return switch subject {
    case "pay": "工资"
    case "fine": "罚款"
    case "evaluation": "考评"
    default: "其他"
    }
  }

  private static let grievances = Statement<
    Bool, (Int64, PostgresDate, String, String, String, String, PostgresDate?, String?)
  >(
    "grievance.list",
    """
    select g.grievance_id, g.filed_on, e.employee_no || ' ' || e.name_zh, g.subject, g.description,
      coalesce((select string_agg(to_char(s.taken_on, 'YYYY-MM-DD') || ' ' || s.step, '；'
          order by s.step_no)
        from policy.grievance_step s
        where s.shop_id = g.shop_id and s.grievance_id = g.grievance_id), ''),
      c.closed_on, c.outcome
    from policy.grievance g
    join staff.employee e on e.employee_id = g.employee_id
    left join policy.grievance_closure c
      on c.shop_id = g.shop_id and c.grievance_id = g.grievance_id
    where not $1 or c.grievance_id is null
    order by g.filed_on, g.grievance_id
    """)
}
