import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu probation start E0035`: records a probation from the policies of the entry day (EMP-009).
struct ProbationStartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "登记试用期 · record a probation by the policies of the entry day.")

  @Argument(help: "Employee number.") var employee: String
  @Option(help: "Last day of the training before it, included: 2026-09-20.")
  var trainingUntil: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (name, from, until, earliest) = try write.perform(over: &connection, language: shared.lang)
    {
      (open) throws(PostgresError) in
      try open.fetchOne(Self.start, employee, trainingUntil)
    }
    let early = ReportText(
      zh: earliest.map { "，\($0) 起可申请转正" } ?? "",
      en: earliest.map { "; conversion may be applied for from \($0)" } ?? "")
    print(
      ReportText(
        zh: "\(employee) \(name) 的试用期：\(from) 起，\(until) 转正\(early.zh)",
        en: "probation of \(employee) \(name): from \(from), regular from \(until)\(early.en)"
      ).text(in: shared.lang))
  }

  private static let start = Statement<String, String?, (String, String, String, String?)>(
    "probation.start",
    """
    select e.name_zh, p.starts_on::text, p.natural_on::text, p.earliest_on::text
    from staff.start_probation($1, $2::text::date) p
    join staff.employee e on e.employee_id = p.employee_id
    """)
}
