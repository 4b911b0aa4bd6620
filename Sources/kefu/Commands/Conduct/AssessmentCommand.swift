import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports

/// `kefu discipline assess E0054 2026-11 --failed`: the result of a month's assessment (EMP-023b).
struct AssessmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "登记月度考核结果 · record whether a month's assessment was passed.")

  @Argument(help: "Employee number.") var employee: String
  @Argument(help: "Month, such as 2026-10.") var month: String
  @Flag(help: "Whether the assessment was passed.") var outcome: Outcome
  @Option(help: "Remark.") var note: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  /// `--passed` or `--failed`.
  enum Outcome: String, EnumerableFlag {
    case passed, failed
  }

  func run() throws {
    let passed = outcome == .passed
    guard (try? Month(month)) != nil else {
      throw Failure(
        .usage, ReportText(zh: "“\(month)”不是一个月", en: "\"\(month)\" is not one month"),
        remedy: ReportText(zh: "例如 2026-10", en: "such as 2026-10"))
    }
    var connection = try shared.connect()
    let person = try write.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOne(Self.record, employee, month, passed, note)
    }
    print(
      shared.lang == .zh
        ? "已登记 \(person) \(month) 考核\(passed ? "合格" : "不合格")"
        : "recorded: \(person) \(passed ? "passed" : "failed") the assessment of \(month)")
  }

  private static let record = Statement<String, String, Bool, String?, String>(
    "assessment.record",
    """
    with made as (
      insert into staff.assessment_result as r (shop_id, employee_id, assessed_month, unit_id,
        passed, note)
      select p.shop_id, p.employee_id, ($2 || '-01')::date, p.unit_id, $3, $4
      from staff.find_person($1) p
      on conflict (shop_id, employee_id, assessed_month) do update
      set passed = excluded.passed, note = excluded.note, entered_by = current_user,
        entered_at = now()
      returning r.employee_id
    )
    select staff.person_label(m.employee_id) from made m
    """)
}
