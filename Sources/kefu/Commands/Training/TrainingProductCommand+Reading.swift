import ArgumentParser
import KefuPostgres
import KefuReports

extension TrainingProductCommand {
  /// `kefu training product list`: products, how many know them, and whether they are released.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "产品列表 · products, how many know them, and releases.")

    @OptionGroup var output: OutputOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      _ = try output.chosenFormat()
      var connection = try shared.connect()
      try output.write(
        TrainingTable.make(
          name: "training-products", title: ReportText(zh: "新产品", en: "Products"),
          columns: [
            PlainTable.column("shop", "店", "shop"),
            PlainTable.column("product", "产品", "product"),
            PlainTable.column("name", "名称", "name"),
            PlainTable.column("course", "课程", "course"),
            PlainTable.column("unit", "部门", "unit"),
            PlainTable.column("agents", "范围内客服", "agents", .integer),
            PlainTable.column("passed", "已合格", "passed", .integer),
            PlainTable.column("released_on", "上架", "released on", .date),
            PlainTable.column("released_by", "批准人", "released by"),
          ], rows: try connection.fetch(Self.products, shared.lang.rawValue)),
        language: shared.lang, hasBanner: false)
    }

    private static let products = Statement<String, [String]>(
      "training.products",
      """
      select array[s.code, p.product_code, case $1 when 'zh' then p.name_zh else p.name_en end,
        p.course_code, case $1 when 'zh' then u.name_zh else u.name_en end, a.agents::text,
        a.passed::text, coalesce(r.released_on::text, ''), coalesce(r.released_by, '')]
      from training.product p
      join org.shop s on s.shop_id = p.shop_id
      join org.unit u on u.unit_id = p.unit_id
      left join training.product_release r
        on r.shop_id = p.shop_id and r.product_code = p.product_code
      cross join lateral (
        select count(*) as agents, count(*) filter (where x.passed) as passed
        from training.product_scope(p.shop_id, p.product_code,
          coalesce(r.released_on, access.today())) x
      ) a
      order by s.code collate "C", p.product_code collate "C"
      """)
  }

  /// `kefu training product check ONLINE YL-TEA`: who answers for it and who has passed.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "检查产品培训 · who is in scope and who has passed; exit code 1 when not all have.")

    @Argument(help: "Shop, by its code.") var shop: String
    @Argument(help: "Product, by its code.") var product: String
    @Option(help: "As of this day (default: today).") var on: String?
    @OptionGroup var output: OutputOptions
    @OptionGroup var shared: SharedOptions

    mutating func validate() throws { try TrainingDays.check([on]) }

    func run() throws {
      _ = try output.chosenFormat()
      var connection = try shared.connect()
      let rows = try connection.fetch(Self.agents, shop, product, on)
      try output.write(
        TrainingTable.make(
          name: "training-product-check",
          title: ReportText(zh: "产品培训", en: "Who knows the product"),
          columns: [
            PlainTable.column("employee_no", "工号", "no."),
            PlainTable.column("name", "姓名", "name"), PlainTable.column("unit", "部门", "unit"),
            PlainTable.column("passed", "合格", "passed", .boolean),
          ], rows: rows), language: shared.lang, hasBanner: false)
      let missing = rows.count { $0[3] != "true" }
      shared.note(
        ReportText(
          zh: rows.isEmpty
            ? "范围内没有客服，不能上架"
            : missing == 0 ? "\(rows.count) 名客服全部合格，可以上架" : "\(missing) 名客服未合格，不能上架",
          en: rows.isEmpty
            ? "no agent is in scope; it cannot be released"
            : missing == 0
              ? "all \(rows.count) agents have passed; it may be released"
              : "\(missing) of \(rows.count) agents have not passed; it cannot be released"))
      if rows.isEmpty || missing > 0 { throw ExitCode(KefuExit.finding.rawValue) }
    }

    private static let agents = Statement<String, String, String?, [String]>(
      "training.product.check",
      """
      select array[x.employee_no, x.name_zh, x.unit_code, x.passed::text]
      from org.shop s
      cross join lateral training.product_scope(s.shop_id, $2,
        coalesce($3::text::date, access.today())) x
      where s.code = $1
      order by x.employee_no collate "C"
      """)
  }
}
