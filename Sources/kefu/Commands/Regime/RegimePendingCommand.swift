import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime pending 3B`: who has not acknowledged the version (REG-003b).
struct RegimePendingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pending", abstract: "未确认名单 · who has not acknowledged a published regime.")

  @OptionGroup var choice: RegimeChoice
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let found = try choice.find(over: &connection, published: true)
    let rows = try connection.fetch(Self.pending, found.key, shared.lang == .zh)
    if !rows.isEmpty || output.format != nil || output.output != nil {
      try output.write(
        PlainTable.make(
          name: "pending", title: ReportText(zh: "未确认", en: "Not acknowledged"),
          columns: [
            PlainTable.column("no", "工号", "no."), PlainTable.column("name", "姓名", "name"),
            PlainTable.column("shop", "店", "shop"), PlainTable.column("unit", "部门", "unit"),
          ],
          rows: rows.map { [.text($0.0), .text($0.1), .text($0.2), .text($0.3)] }),
        language: shared.lang, hasBanner: false)
    }
    shared.note(
      ReportText(
        zh: "\(found.words.zh)：\(rows.count) 人未确认",
        en: "\(found.words.en): not acknowledged by \(rows.count)"))
  }

  private static let pending = Statement<Int64, Bool, (String, String, String, String)>(
    "regime.pending",
    """
    select e.employee_no, e.name_zh, s.code, case when $2 then u.name_zh else u.name_en end
    from policy.not_acknowledged($1, access.today()) n
    join staff.employee e on e.employee_id = n.employee_id
    join org.shop s on s.shop_id = n.shop_id
    join org.unit u on u.unit_id = n.unit_id
    order by s.code collate "C", e.employee_no collate "C"
    """)
}
