import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu breach open DATA_LEAK E0043 --on 2026-11-02 --finding …`.
struct BreachOpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "立案 · open a breach case.",
    discussion: """
      Kinds by the employee: DATA_LEAK, CARE_MISSED, RULES_BROKEN, NOT_ASSISTED; by the company: \
      PAID_LATE, NO_TRAINING, THIRD_PARTY_UNPAID; by the third party: THIRD_PARTY.
      """)

  @Argument(help: "Kind of breach.") var kind: String
  @Argument(help: "Employee number of whose contract it is.") var employee: String
  @Option(help: "What was found.") var finding: String
  @Option(help: "Day of the breach (default: today).") var on: ConductDay?
  @Option(help: "Loss as reported, in yuan.") var loss: ConductAmount?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (shop, number, person, name, nameEnglish) = try write.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) { (connection) throws(PostgresError) in
      try connection.fetchOne(Self.open, employee, kind, finding, on?.day, loss?.money)
    }
    let label = CaseLabel(shop: shop, number: number)
    print(
      shared.lang == .zh
        ? "已立违约案 \(label)：\(person)，\(name)，待调查"
        : "opened breach case \(label) of \(person): \(nameEnglish); waits for its investigation")
  }

  private static let open = Statement<
    String, String, String, Day?, Money?, (String, Int64, String, String, String)
  >(
    "breach.open",
    """
    with made as (
      insert into staff.breach_case (shop_id, unit_id, employee_id, kind_code, occurred_on, finding,
        loss_amount)
      select p.shop_id, p.unit_id, p.employee_id, $2, coalesce($4, access.today()), $3, $5
      from staff.find_person($1) p
      returning shop_id, case_id, employee_id, kind_code
    )
    select s.code, m.case_id, staff.person_label(m.employee_id), k.name_zh, k.name_en
    from made m join org.shop s using (shop_id) join staff.breach_kind k using (kind_code)
    """)
}
