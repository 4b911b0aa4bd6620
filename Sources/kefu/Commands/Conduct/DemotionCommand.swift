import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports

/// `kefu discipline demotions 2026-10`: who failed too many months in a row (EMP-023b).
struct DemotionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demotions",
    abstract: "连续不合格：建议降职或调岗 · demotions or transfers to propose.")

  @Argument(help: "Month, such as 2026-10.") var month: String
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    guard (try? Month(month)) != nil else {
      throw Failure(
        .usage, ReportText(zh: "“\(month)”不是一个月", en: "\"\(month)\" is not one month"),
        remedy: ReportText(zh: "例如 2026-10", en: "such as 2026-10"))
    }
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.proposals, month)
    try ConductTable.write(
      "demotions", ReportText(zh: "建议降职或调岗", en: "Demotions or transfers to propose"),
      [
        ("shop", "店", "shop", .text), ("employee", "员工", "employee", .text),
        ("failed", "连续不合格", "failed in a row", .integer), ("limit", "标准", "limit", .integer),
        ("since", "起", "since", .text),
      ], rows, output: output, shared: shared)
  }

  private static let proposals = Statement<String, [String?]>(
    "demotion.proposals",
    """
    select s.code, e.employee_no || ' ' || e.name_zh, d.failed_months::text, d.limit_months::text,
      to_char(d.first_month, 'YYYY-MM')
    from staff.demotion_proposals(($1 || '-01')::date) d
    join staff.employee e using (employee_id)
    join org.shop s on s.shop_id = d.shop_id
    order by s.code collate "C", e.employee_no
    """, decode: ConductTable.texts(5))
}
