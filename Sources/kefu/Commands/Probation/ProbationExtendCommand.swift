import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu probation extend E0035 --until 2027-01-15`: asks a manager to extend a probation.
struct ProbationExtendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend", abstract: "申请延长试用 · ask for a longer probation (EMP-010b).")

  @Argument(help: "Employee number.") var employee: String
  @Option(help: "New day of conversion: 2027-01-15.") var until: String
  @Option(help: "Why.") var reason: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let request = try write.perform(over: &connection, language: shared.lang) {
      (open) throws(PostgresError) in
      try open.fetchOne(Self.extend, employee, until, reason)
    }
    print(
      ReportText(
        zh: "已申请把 \(employee) 的试用期延长至 \(until)（第 \(request) 号）",
        en: "asked to extend the probation of \(employee) to \(until) (request \(request))"
      ).text(in: shared.lang))
  }

  private static let extend = Statement<String, String, String, Int64>(
    "probation.extend", "select staff.ask_for_extension($1, $2::text::date, $3)")
}
