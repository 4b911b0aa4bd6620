import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu benefit`: benefits of people and units (EMP-024b).
struct BenefitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benefit", abstract: "福利：登记与查询 · benefits: add and list.",
    subcommands: [Add.self, List.self])

  /// `kefu benefit add ANNUAL_LEAVE --employee E0043 --extent 5 --from 2027-01-01`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "登记福利 · grant a benefit to a person, or to everybody of a unit.",
      discussion: """
        Kinds: ANNUAL_LEAVE (days), HOLIDAY and ALLOWANCE (yuan), SOCIAL_INSURANCE, HOUSING_FUND, \
        HEALTH_CHECK, WEEKEND_OFF (in words).
        """)

    @Argument(help: "Kind of benefit.") var kind: String
    @Option(help: "Employee number.") var employee: String?
    @Option(help: "Unit, SHOP/UNIT, or SHOP for the whole shop.") var unit: String?
    @Option(help: "Days or yuan a year.") var extent: ConductAmount?
    @Option(help: "In words, Chinese.") var detail = ""
    @Option(help: "In words, English.") var detailEn = ""
    @Option(help: "First day.") var from: ConductDay
    @Option(help: "Last day (default: none).") var until: ConductDay?
    @OptionGroup var write: WriteOptions
    @OptionGroup var shared: SharedOptions

    mutating func validate() throws {
      guard (employee == nil) != (unit == nil) else {
        throw ValidationError("Choose one of --employee and --unit.")
      }
    }

    func run() throws {
      var connection = try shared.connect()
      let granted = try write.perform(
        needing: "write", unit == nil ? "employee_file" : "regime", over: &connection,
        language: shared.lang
      ) {
        (connection) throws(PostgresError) in
        if let employee {
          try connection.fetchOptional(
            BenefitCommand.addToPerson, employee, kind, extent?.money, detail, detailEn,
            from.day, until?.day)
        } else {
          try connection.fetchOptional(
            BenefitCommand.addToUnit, unit ?? "", kind, extent?.money, detail, detailEn,
            from.day, until?.day)
        }
      }
      guard let (receiver, name, nameEnglish) = granted else {
        throw Failure(
          .beyondScope,
          ReportText(
            zh: "部门 \(unit ?? "") 不存在，或不在您的范围内",
            en: "unit \(unit ?? "") does not exist or is outside what you see"))
      }
      print(
        shared.lang == .zh
          ? "已登记 \(receiver) 的福利：\(name)，\(from.day) 起"
          : "granted to \(receiver): \(nameEnglish), from \(from.day)")
    }
  }

  /// `kefu benefit list [E0043]`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "查询福利 · benefits in force, of people and of units.")

    @Argument(help: "Employee number.") var employee: String?
    @Option(help: "Day looked at (default: today).") var on: ConductDay?
    @OptionGroup var output: OutputOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      _ = try output.chosenFormat()
      var connection = try shared.connect()
      let rows = try connection.fetch(
        BenefitCommand.list, employee, on?.day, shared.lang == .zh)
      try ConductTable.write(
        "benefits", ReportText(zh: "福利", en: "Benefits"),
        [
          ("receiver", "享有者", "granted to", .text), ("benefit", "福利", "benefit", .text),
          ("extent", "数量", "extent", .text), ("detail", "说明", "detail", .text),
          ("from", "起", "from", .date), ("until", "止", "until", .date),
        ], rows, output: output, shared: shared)
    }
  }

  private static let addToPerson = Statement<
    String, String, Money?, String, String, Day, Day?, (String, String, String)
  >(
    "benefit.person",
    """
    with made as (
      insert into staff.benefit (shop_id, unit_id, employee_id, kind_code, extent, detail_zh,
        detail_en, valid)
      select p.shop_id, p.unit_id, p.employee_id, $2, $3, $4, $5, daterange($6, $7, '[]')
      from staff.find_person($1) p
      returning employee_id, kind_code
    )
    select staff.person_label(m.employee_id), k.name_zh, k.name_en
    from made m join staff.benefit_kind k using (kind_code)
    """)

  private static let addToUnit = Statement<
    String, String, Money?, String, String, Day, Day?, (String, String, String)
  >(
    "benefit.unit",
    """
    with made as (
      insert into staff.unit_benefit (shop_id, unit_id, kind_code, extent, detail_zh, detail_en,
        valid)
      select u.shop_id, u.unit_id, $2, $3, $4, $5, daterange($6, $7, '[]')
      from org.unit u join org.shop s using (shop_id)
      where s.code || '/' || u.code = $1 or s.code = $1 and s.unit_id = u.unit_id
      returning unit_id, kind_code
    )
    select u.name_zh, k.name_zh, k.name_en
    from made m join staff.benefit_kind k using (kind_code) join org.unit u using (unit_id)
    """)

  private static let list = Statement<String?, Day?, Bool, [String?]>(
    "benefit.list",
    """
    with day as (select coalesce($2, access.today()) as day)
    select b.receiver, case when $3 then k.name_zh else k.name_en end,
      trim_scale(b.extent)::text || case k.measure when 'days' then case when $3 then ' 天' else
        ' days' end when 'money' then case when $3 then ' 元' else ' yuan' end else '' end,
      nullif(case when $3 then b.detail_zh else b.detail_en end, ''),
      lower(b.valid)::text, (upper(b.valid) - 1)::text
    from (
      select 1 as part, e.employee_no || ' ' || e.name_zh as receiver, p.kind_code, p.extent,
        p.detail_zh, p.detail_en, p.valid
      from staff.benefit p join staff.employee e on e.employee_id = p.employee_id
      where $1::text is null or e.employee_no = $1
      union all
      select 2, case when $3 then u.name_zh else u.name_en end, g.kind_code, g.extent, g.detail_zh,
        g.detail_en, g.valid
      from staff.unit_benefit g join org.unit u on u.unit_id = g.unit_id cross join day
      where $1::text is null or g.unit_id in (
        select a.unit_id from staff.find_person($1) p
        cross join lateral org.ancestors(p.unit_id, day.day) a)
    ) b
    join staff.benefit_kind k using (kind_code)
    cross join day
    where b.valid @> day.day
    order by b.part, b.receiver, k.kind_code collate "C"
    """, decode: ConductTable.texts(6))
}
