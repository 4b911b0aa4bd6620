import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu award`: awards for whole months (EMP-025c, ATT-022).
struct AwardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "award", abstract: "表彰奖励：登记与查询 · awards: give and list.",
    subcommands: [Give.self, List.self])

  /// `kefu award give EXCELLENT_AGENT E0021 -p 2026Q3 --reason …`.
  struct Give: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "授予 · give an award; absence in the period disqualifies where the kind says so.",
      discussion: "Kinds: EXCELLENT_AGENT, EXCELLENT_EMPLOYEE, IMPROVEMENT, SAFETY, PRAISE.")

    @Argument(help: "Kind of award.") var kind: String
    @Argument(help: "Employee number.") var employee: String
    @OptionGroup var selection: SelectionOptions
    @Option(help: "Reason.") var reason: String
    @Option(help: "Yuan; none for an honour.") var amount: ConductAmount?
    @Option(help: "Day on which it is given (default: today).") var on: ConductDay?
    @OptionGroup var write: WriteOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      var connection = try shared.connect()
      let days = try selection.days(over: &connection)
      let (person, name, nameEnglish) = try write.perform(
        needing: "write", "employee_file", over: &connection, language: shared.lang
      ) { (connection) throws(PostgresError) in
        try connection.fetchOne(
          AwardCommand.give, employee, kind, days.start, days.end.previous, reason,
          amount?.money, on?.day)
      }
      print(
        shared.lang == .zh
          ? "已授予 \(person)：\(name)（\(days.start) 至 \(days.end.previous)）"
          : "awarded \(nameEnglish) to \(person) for \(days.start) to \(days.end.previous)")
    }
  }

  /// `kefu award list [E0021]`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "查询表彰奖励 · awards that you see.")

    @Argument(help: "Employee number.") var employee: String?
    @OptionGroup var output: OutputOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      _ = try output.chosenFormat()
      var connection = try shared.connect()
      let rows = try connection.fetch(AwardCommand.list, employee, shared.lang == .zh)
      try ConductTable.write(
        "awards", ReportText(zh: "表彰奖励", en: "Awards"),
        [
          ("employee", "员工", "employee", .text), ("award", "奖项", "award", .text),
          ("from", "评选期起", "from", .date), ("until", "止", "until", .date),
          ("given_on", "授予日", "given on", .date), ("amount", "金额", "amount", .money),
          ("reason", "原因", "reason", .text), ("given_by", "授予人", "given by", .text),
        ], rows, output: output, shared: shared)
    }
  }

  private static let give = Statement<
    String, String, Day, Day, String, Money?, Day?, (String, String, String)
  >(
    "award.give",
    """
    with made as (
      insert into staff.award (shop_id, unit_id, employee_id, kind_code, period, given_on, amount,
        reason)
      select p.shop_id, p.unit_id, p.employee_id, $2, daterange($3, $4, '[]'),
        coalesce($7, access.today()), $6, $5
      from staff.find_person($1) p
      returning employee_id, kind_code
    )
    select staff.person_label(m.employee_id), k.name_zh, k.name_en
    from made m join staff.award_kind k using (kind_code)
    """)

  private static let list = Statement<String?, Bool, [String?]>(
    "award.list",
    """
    select e.employee_no || ' ' || e.name_zh, case when $2 then k.name_zh else k.name_en end,
      lower(a.period)::text, (upper(a.period) - 1)::text, a.given_on::text, a.amount::text,
      a.reason, a.entered_by
    from staff.award a
    join staff.employee e on e.employee_id = a.employee_id
    join staff.award_kind k using (kind_code)
    where $1::text is null or e.employee_no = $1
    order by a.given_on desc, a.award_id desc
    """, decode: ConductTable.texts(8))
}
