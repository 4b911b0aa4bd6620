import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu discipline record E0033 --violation SERVICE …`: records a measure taken (EMP-023a).
struct DisciplineRecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "登记处分 · record a measure as decided.",
    discussion: """
      Without --measure: the mildest one that the ladder allows. What ends employment or withholds \
      pay needs --request, the number of the approved recommendation.
      """)

  @Argument(help: "Employee number.") var employee: String
  @Option(help: "Kind of violation, as kefu discipline kinds shows it.") var violation: String
  @Option(help: "What proves it.") var evidence: String
  @Option(help: "Reason of the decision.") var reason: String
  @Option(help: "Measure (default: what the ladder asks for).") var measure: String?
  @Flag(help: "The person refuses to correct: one step higher.") var refuses = false
  @Option(help: "Day of the violation (default: the day of the decision).") var occurred:
    ConductDay?
  @Option(help: "Day of the decision (default: today).") var on: ConductDay?
  @Option(help: "Last day on which a repetition counts (default: by policy).") var expires:
    ConductDay?
  @Option(help: "Yuan to be withheld.") var withhold: ConductAmount?
  @Option(help: "Performance points taken off.") var points: ConductAmount?
  @Option(help: "Number of the approved request.") var request: Int64?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (person, name, nameEnglish, expires) = try write.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) { (connection) throws(PostgresError) in
      try connection.fetchOne(
        Self.record, employee, violation, evidence, reason, measure, refuses, occurred?.day,
        on?.day, self.expires?.day, withhold?.money, points?.money, request)
    }
    print(
      shared.lang == .zh
        ? "已登记对 \(person) 的处分：\(name)，有效至 \(expires)"
        : "recorded for \(person): \(nameEnglish), in force until \(expires)")
  }

  private static let record = Statement<
    String, String, String, String, String?, Bool, Day?, Day?, Day?, Money?, Money?, Int64?,
    (String, String, String, Day)
  >(
    "discipline.record",
    """
    with made as (
      insert into staff.discipline (shop_id, unit_id, employee_id, violation_code, occurred_on,
        evidence, refused_correction, measure_code, decided_on, expires_on, pay_effect,
        score_effect, reason, request_id)
      select p.shop_id, p.unit_id, p.employee_id, $2, coalesce($7, d.day), $3, $6,
        coalesce($5, staff.least_measure(p.shop_id, p.employee_id, $2, d.day, $6)), d.day,
        coalesce($9, (d.day + make_interval(months =>
          (policy.lookup('discipline.expiry_months', p.unit_id, d.day) #>> '{}')::int))::date),
        coalesce($10, 0), coalesce($11, 0), $4, $12
      from staff.find_person($1) p
      cross join lateral (select coalesce($8, access.today()) as day) d
      returning employee_id, measure_code, expires_on
    )
    select staff.person_label(m.employee_id), k.name_zh, k.name_en, m.expires_on
    from made m join staff.discipline_measure k using (measure_code)
    """)
}
