import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu probation list`: who is in probation, and where he stands.
struct ProbationListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "试用名单 · people in probation; the monthly list is kefu report probation-list.")

  @Flag(help: "Ended probations too.") var all = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.probations, all)
    let isChinese = shared.lang == .zh
    let table = PlainTable.make(
      name: "probations", title: ReportText(zh: "试用名单", en: "Probations"),
      columns: [
        PlainTable.column("employee_no", "工号", "no."),
        PlainTable.column("name", "姓名", "name"),
        PlainTable.column("shop", "店", "shop"), PlainTable.column("unit", "部门", "unit"),
        PlainTable.column("entry", "入职", "entry"), PlainTable.column("due", "到期", "due"),
        PlainTable.column("state", "状态", "state"),
        PlainTable.column("applied", "申请日", "applied"),
        PlainTable.column("step", "等待步骤", "waits for"),
      ],
      rows: rows.map { row in
        let (no, name, shop, unit, entry, due, state, applied, step) = row
        let place = isChinese ? unit.prefix { $0 != "|" } : unit.drop { $0 != "|" }.dropFirst()
        let waits = step.map {
          isChinese ? $0.prefix { $0 != "|" } : $0.drop { $0 != "|" }.dropFirst()
        }
        return [
          .text(no), .text(name), .text(shop), .text(String(place)), .text(entry), .text(due),
          .text(ProbationWords.text(state, shared.lang)),
          applied.map(ReportCell.text) ?? .empty, waits.map { .text(String($0)) } ?? .empty,
        ]
      })
    try output.write(table, language: shared.lang, hasBanner: false)
  }

  /// Names in both languages stand side by side, divided by `|`.
  private static let probations = Statement<
    Bool, (String, String, String, String, String, String, String, String?, String?)
  >(
    "probation.list",
    """
    select e.employee_no, e.name_zh, o.code, u.name_zh || '|' || u.name_en, v.entry_date::text,
      v.due_on::text, v.state, v.applied_on::text, s.step_name_zh || '|' || s.step_name_en
    from staff.probation_state v
    join staff.employee e on e.employee_id = v.employee_id
    join org.shop o on o.shop_id = v.shop_id
    join org.unit u on u.shop_id = v.shop_id and u.unit_id = v.unit_id
    left join approval.state s on s.shop_id = v.shop_id and s.request_id = v.request_id
    where $1 or v.state in ('running', 'applied', 'signed', 'extended')
    order by v.due_on, e.employee_no collate "C"
    """)
}
