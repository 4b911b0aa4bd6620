import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu probation outcome E0035 approved`: how a probation went on or ended (EMP-012).
struct ProbationOutcomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcome",
    abstract: "登记转正结果 · record the outcome of a sign-off: approved, extended or dismissed.")

  /// What a probation may come to.
  enum Outcome: String, ExpressibleByArgument, CaseIterable {
    case approved
    case extended
    case dismissed
  }

  @Argument(help: "Employee number.") var employee: String
  @Argument(help: "approved, extended or dismissed.") var outcome: Outcome
  @Option(help: "Day it takes effect: 2026-11-15 (default: that of the sign-off).") var on: String?
  @Option(help: "Reason of the manager's review, where the score or a limit asks for one.")
  var review: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (name, day) = try write.perform(over: &connection, language: shared.lang) {
      (open) throws(PostgresError) in
      try open.fetchOne(Self.record, employee, outcome.rawValue, on, review)
    }
    let text =
      switch outcome {
      case .approved:
        ReportText(
          zh: "\(employee) \(name) 自 \(day) 起转正",
          en: "\(employee) \(name) is a regular employee from \(day)")
      case .extended:
        ReportText(
          zh: "\(employee) \(name) 的试用期延长至 \(day)",
          en: "the probation of \(employee) \(name) is extended to \(day)")
      case .dismissed:
        ReportText(
          zh: "\(employee) \(name) 的试用已停止，最后一天 \(day)",
          en: "the trial of \(employee) \(name) has ended; last day \(day)")
      }
    print(text.text(in: shared.lang))
  }

  private static let record = Statement<String, String, String?, String?, (String, String)>(
    "probation.outcome",
    """
    select e.name_zh, o.effective_on::text
    from staff.record_outcome($1, $2, $3::text::date, $4) o
    join staff.employee e on e.employee_id = o.employee_id
    """)
}
