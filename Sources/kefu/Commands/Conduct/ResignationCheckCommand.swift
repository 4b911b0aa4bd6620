import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu resignation check`: open leaving cases with what is missing, and the work to hand over.
struct ResignationCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "离职清单与未结工作 · what open leaving cases lack; exit code 1 when something does.",
    discussion: "Without a number: all open cases that you see.")

  @Argument(help: "Employee number.") var employee: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.items, employee, shared.lang == .zh)
    try ConductTable.write(
      "leaving", ReportText(zh: "离职待办", en: "Open leaving cases"),
      [
        ("case", "离职", "case", .text), ("employee", "员工", "employee", .text),
        ("last_day", "最后工作日", "last day", .date), ("kind", "类别", "kind", .text),
        ("code", "编码", "code", .text), ("item", "事项", "item", .text),
        ("state", "状态", "state", .text), ("done_on", "日期", "done on", .date),
        ("receiver", "接收人", "receiver", .text),
      ], rows, output: output, shared: shared)
    if rows.contains(where: { $0[7] == nil }) { throw ExitCode(KefuExit.finding.rawValue) }
  }

  private static let items = Statement<String?, Bool, [String?]>(
    "resignation.check",
    """
    select s.code || '-' || d.departure_id, e.employee_no || ' ' || e.name_zh, d.last_day::text,
      x.kind, x.code, x.item, x.state, x.done_on, x.receiver
    from staff.open_departure d
    join staff.employee e on e.employee_id = d.employee_id
    join org.shop s on s.shop_id = d.shop_id
    cross join lateral (
      select 1 as part, i.item_no::int as place,
        case when $2 then '清单' else 'checklist' end as kind,
        i.item_code as code, case when $2 then i.name_zh else i.name_en end as item,
        case when t.item_code is null then case when $2 then '待办' else 'open' end
          else case when $2 then '已办' else 'done' end end as state,
        t.done_on::text as done_on, staff.person_label(t.receiver_id) as receiver
      from staff.departure_checklist_item i
      left join staff.departure_item t on t.shop_id = d.shop_id
        and t.departure_id = d.departure_id and t.item_code = i.item_code
      where i.checklist_code = d.checklist_code
      union all
      select 2, row_number() over (order by w.kind, w.subject)::int,
        case when $2 then '移交' else 'work' end,
        w.kind || ':' || w.subject, case when $2 then w.detail_zh else w.detail_en end,
        case when $2 then '待办' else 'open' end, null, null
      from staff.open_work w
      where w.shop_id = d.shop_id and w.employee_id = d.employee_id
    ) x
    where $1::text is null or e.employee_no = $1
    order by d.last_day, d.departure_id, x.part, x.place
    """, decode: ConductTable.texts(9))
}
