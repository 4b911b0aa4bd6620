import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu reassign E0043 --to E0044`: hands over the open work of a person (EMP-018b).
struct ReassignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reassign", abstract: "移交未结工作 · hand over the open work of a person.",
    discussion:
      "All of it, or with --work one piece, KIND:SUBJECT as kefu resignation check shows it.")

  @Argument(help: "Employee number of who hands over.") var employee: String
  @Option(help: "Employee number of who takes over.") var to: String
  @Option(help: "One piece of work, KIND:SUBJECT.") var work: String?
  @Option(help: "Day of the hand-over (default: today).") var on: ConductDay?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let handed = try write.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetch(Self.hand, employee, to, work, on?.day)
    }
    guard let first = handed.first else {
      throw Failure(
        .badInput,
        ReportText(
          zh: "\(employee) 名下没有这样的未结工作", en: "\(employee) carries no such open work"),
        remedy: ReportText(
          zh: "kefu resignation check 列出未结工作", en: "kefu resignation check lists open work"))
    }
    let isChinese = shared.lang == .zh
    print(
      isChinese
        ? "已由 \(first.0) 移交给 \(first.1)：\(handed.count) 项"
        : "handed from \(first.0) to \(first.1), pieces: \(handed.count)"
    )
    for piece in handed { print("  " + (isChinese ? piece.2 : piece.3)) }
  }

  private static let hand = Statement<
    String, String, String?, Day?, (String, String, String, String)
  >(
    "reassign.hand",
    """
    with work as materialized (
      select w.kind, w.shop_id, w.unit_id, w.employee_id, w.subject, w.detail_zh, w.detail_en
      from staff.find_person($1) p
      join staff.open_work w on w.employee_id = p.employee_id
      where $3::text is null or w.kind || ':' || w.subject = $3
    ), made as (
      insert into staff.reassignment (shop_id, unit_id, employee_id, to_employee_id, kind, subject,
        reassigned_on)
      select w.shop_id, w.unit_id, w.employee_id, t.employee_id, w.kind, w.subject,
        coalesce($4, access.today())
      from work w cross join staff.find_person($2) t
      returning shop_id, employee_id, to_employee_id, kind, subject
    )
    select staff.person_label(m.employee_id), staff.person_label(m.to_employee_id), w.detail_zh,
      w.detail_en
    from made m join work w using (shop_id, kind, subject)
    order by m.kind, m.subject
    """)
}
