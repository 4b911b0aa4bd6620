import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu probation apply`: the person applies for his own conversion (EMP-010, EMP-012).
struct ProbationApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "申请转正 · apply for one's own conversion.")

  @Option(help: "Self-review of the conversion form.") var review: String
  @Flag(help: "Apply for early conversion.") var early = false
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (number, cycle, step) = try write.perform(over: &connection, language: shared.lang) {
      (open) throws(PostgresError) in
      let request = try open.fetchOne(Self.apply, review, early)
      return try open.fetchOne(Self.submitted, request)
    }
    print(
      ReportText(
        zh: "已提交转正申请（第 \(number) 号），\(cycle) 考核，等待\(step.prefix { $0 != "|" })",
        en: "application \(number) submitted, assessed in \(cycle); it waits for: "
          + step.drop { $0 != "|" }.dropFirst()
      ).text(in: shared.lang))
  }

  private static let apply = Statement<String, Bool, Int64>(
    "probation.apply", "select staff.apply_for_conversion($1, $2)")

  private static let submitted = Statement<Int64, (String, String, String)>(
    "probation.submitted",
    """
    select r.request_id::text, to_char((r.details ->> 'cycle')::date, 'YYYY-MM'),
      s.step_name_zh || '|' || s.step_name_en
    from approval.request r
    join approval.state s on s.shop_id = r.shop_id and s.request_id = r.request_id
    where r.request_id = $1
    """)
}
