import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu discipline propose E0033 --violation SERVICE …`: recommends a measure (REG-007b).
struct DisciplineProposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "提出处分建议 · recommend a measure to human resources.",
    discussion: """
      Without --measure the ladder proposes: the mildest measure that the violation takes, by what \
      still counts against the person (kefu discipline kinds shows the ladder).
      """)

  @Argument(help: "Employee number.") var employee: String
  @Option(help: "Kind of violation, as kefu discipline kinds shows it.") var violation: String
  @Option(help: "What proves it.") var evidence: String
  @Option(help: "Measure (default: what the ladder asks for).") var measure: String?
  @Flag(help: "The person refuses to correct: one step higher.") var refuses = false
  @Option(help: "Day of the violation (default: today).") var on: ConductDay?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (request, person, name, nameEnglish) = try write.perform(
      over: &connection, language: shared.lang
    ) { (connection) throws(PostgresError) in
      try connection.fetchOne(
        Self.propose, employee, violation, evidence, measure, refuses, on?.day)
    }
    print(
      shared.lang == .zh
        ? "已提出对 \(person) 的处分建议：\(name)（申请 \(request)，等待人事审批）"
        : "recommended for \(person): \(nameEnglish) "
          + "(request \(request), waits for human resources)"
    )
  }

  private static let propose = Statement<
    String, String, String, String?, Bool, Day?, (Int64, String, String, String)
  >(
    "discipline.propose",
    """
    with wanted as materialized (
      select p.unit_id, p.employee_id, p.name_zh, v.violation_code, v.name_zh as v_zh,
        v.name_en as v_en, m.measure_code, m.name_zh as m_zh, m.name_en as m_en,
        coalesce($6, access.today()) as day
      from staff.find_person($1) p
      left join staff.violation v on v.violation_code = $2
      left join staff.discipline_measure m on m.measure_code = coalesce($4::text,
        staff.least_measure(p.shop_id, p.employee_id, $2, coalesce($6, access.today()), $5))
    ), checked as materialized (
      select w.*, case
        when w.violation_code is null then kefu.refuse('EMP-023a', 'violation', $2,
          '没有这种违纪', 'there is no such violation', 'kefu discipline kinds 列出',
          'kefu discipline kinds lists them')
        when w.measure_code is null then kefu.refuse('EMP-023a', 'measure', $4,
          '没有这种处分', 'there is no such measure', 'kefu discipline kinds 列出',
          'kefu discipline kinds lists them')
        end as refused
      from wanted w
    )
    select approval.submit('SANCTION', c.unit_id, c.name_zh || ' ' || c.m_zh || '：' || c.v_zh,
        c.m_en || ' for ' || c.name_zh || ': ' || c.v_en, 'staff.discipline', null, c.employee_id,
        jsonb_build_object('measure', c.measure_code, 'violation', c.violation_code,
          'occurred_on', c.day, 'evidence', $3::text, 'refused_correction', $5::boolean)),
      staff.person_label(c.employee_id), c.m_zh, c.m_en
    from checked c where c.refused is null
    """)
}
