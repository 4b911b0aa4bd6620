import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu referral`: who recommended whom, and the bonus when he is hired (EMP-025b).
struct ReferralCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "referral", abstract: "内部推荐：登记、录用、查询 · referrals: add, hired, list.",
    subcommands: [Add.self, Hired.self, List.self])

  /// `kefu referral add E0026 冯超`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "登记推荐 · record whom a person recommends.")

    @Argument(help: "Employee number of who recommends.") var employee: String
    @Argument(help: "Name of the person recommended.") var candidate: String
    @Option(help: "Day (default: today).") var on: ConductDay?
    @OptionGroup var write: WriteOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      var connection = try shared.connect()
      let (shop, number, person) = try write.perform(
        needing: "write", "employee_file", over: &connection, language: shared.lang
      ) {
        (connection) throws(PostgresError) in
        try connection.fetchOne(ReferralCommand.add, employee, candidate, on?.day)
      }
      let label = CaseLabel(shop: shop, number: number)
      print(
        shared.lang == .zh
          ? "已登记推荐 \(label)：\(person) 推荐 \(candidate)"
          : "recorded referral \(label): \(person) recommends \(candidate)")
    }
  }

  /// `kefu referral hired SCENIC-1 E0027`.
  struct Hired: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "被推荐人已入职，推荐奖金按政策计 · the person was hired: the bonus by policy is due.")

    @Argument(help: "Referral, such as SCENIC-1.") var label: CaseLabel
    @Argument(help: "Employee number of who was hired.") var hired: String
    @OptionGroup var write: WriteOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      var connection = try shared.connect()
      let granted = try write.perform(
        needing: "write", "employee_file", over: &connection, language: shared.lang
      ) {
        (connection) throws(PostgresError) in
        try connection.fetchOptional(
          ReferralCommand.hired, label.shop, label.number, hired)
      }
      guard let (person, newcomer, amount) = granted else {
        throw Failure(
          .badInput,
          ReportText(zh: "没有这项推荐：\(label)", en: "there is no referral \(label)"),
          remedy: ReportText(zh: "kefu referral list 列出", en: "kefu referral list shows them"))
      }
      print(
        shared.lang == .zh
          ? "\(newcomer) 已入职，\(person) 的推荐奖金 \(amount) 元"
          : "\(newcomer) was hired: the referral bonus of \(person) is \(amount) yuan")
    }
  }

  /// `kefu referral list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "查询推荐 · referrals that you see.")

    @OptionGroup var output: OutputOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      _ = try output.chosenFormat()
      var connection = try shared.connect()
      let rows = try connection.fetch(ReferralCommand.list)
      try ConductTable.write(
        "referrals", ReportText(zh: "内部推荐", en: "Referrals"),
        [
          ("referral", "推荐", "referral", .text), ("employee", "推荐人", "recommends", .text),
          ("candidate", "被推荐人", "candidate", .text), ("referred_on", "日期", "on", .date),
          ("hired", "入职", "hired", .text), ("hired_on", "入职日", "hired on", .date),
          ("amount", "奖金", "bonus", .money),
        ], rows, output: output, shared: shared)
    }
  }

  private static let add = Statement<String, String, Day?, (String, Int64, String)>(
    "referral.add",
    """
    with made as (
      insert into staff.referral (shop_id, unit_id, employee_id, candidate, referred_on)
      select p.shop_id, p.unit_id, p.employee_id, $2, coalesce($3, access.today())
      from staff.find_person($1) p
      returning shop_id, referral_id, employee_id
    )
    select s.code, m.referral_id, staff.person_label(m.employee_id)
    from made m join org.shop s using (shop_id)
    """)

  private static let hired = Statement<String, Int64, String, (String, String, Money)>(
    "referral.hired",
    """
    with made as (
      insert into staff.referral_bonus (shop_id, referral_id, unit_id, employee_id,
        hired_employee_id, hired_on, amount)
      select r.shop_id, r.referral_id, r.unit_id, r.employee_id, h.employee_id, h.joined_on,
        (policy.lookup('referral.bonus', r.unit_id, h.joined_on) #>> '{}')::numeric
      from staff.referral r
      join org.shop s using (shop_id)
      cross join staff.find_person($3) h
      where s.code = $1 and r.referral_id = $2
      returning employee_id, hired_employee_id, amount
    )
    select staff.person_label(m.employee_id), staff.person_label(m.hired_employee_id), m.amount
    from made m
    """)

  private static let list = Statement<[String?]>(
    "referral.list",
    """
    select s.code || '-' || r.referral_id, e.employee_no || ' ' || e.name_zh, r.candidate,
      r.referred_on::text, staff.person_label(b.hired_employee_id), b.hired_on::text,
      b.amount::text
    from staff.referral r
    join org.shop s on s.shop_id = r.shop_id
    join staff.employee e on e.employee_id = r.employee_id
    left join staff.referral_bonus b on b.shop_id = r.shop_id and b.referral_id = r.referral_id
    order by r.referred_on desc, s.code collate "C", r.referral_id
    """, decode: ConductTable.texts(7))
}
