import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu policy warnings 2026-10`: net pay and fines against the minimum wage (REG-007b).
struct PolicyWarningsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "warnings",
    abstract: "最低工资与罚款核对 · net pay and fines of a month against the minimum wage.",
    discussion: "Warnings only: nothing is refused. Reads the slips that your login sees.")

  @Argument(help: "Month, 2026-10.") var month: String
  @Option(help: "Only this shop, by its code.") var shop: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.warnings, month, shop)
    if !rows.isEmpty || output.format != nil || output.output != nil {
      try output.write(
        PlainTable.make(
          name: "wage-warnings", title: ReportText(zh: "最低工资核对", en: "Minimum wage"),
          columns: [
            PlainTable.column("shop", "店", "shop"), PlainTable.column("no", "工号", "no."),
            PlainTable.column("name", "姓名", "name"), PlainTable.column("net", "实发", "net"),
            PlainTable.column("fines", "罚款与赔偿", "fines"),
            PlainTable.column("minimum", "最低工资", "minimum wage"),
            PlainTable.column("warning", "提示", "warning"),
          ],
          rows: rows.map { shop, no, name, net, fines, minimum, zh, en in
            [shop, no, name, net, fines, minimum].map { $0.map(ReportCell.text) ?? .empty }
              + [.text(shared.lang == .zh ? zh : en)]
          }), language: shared.lang, hasBanner: false)
    }
    shared.note(
      ReportText(
        zh: "发现 \(rows.count) 处", en: "\(rows.count) warning\(rows.count == 1 ? "" : "s")"))
  }

  private static let warnings = Statement<
    String, String?,
    (String?, String?, String?, String?, String?, String?, String, String)
  >(
    "policy.warnings",
    """
    select s.code, w.employee_no, w.employee_name, w.net::text, w.fines::text,
      w.minimum_wage::text, w.warning_zh, w.warning_en
    from org.shop s
    cross join lateral policy.wage_warnings(s.shop_id, ($1 || '-01')::date) w
    where $2::text is null or s.code = $2
    order by s.code collate "C", w.employee_no collate "C", w.warning_en
    """)
}
