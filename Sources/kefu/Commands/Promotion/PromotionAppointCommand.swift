import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu promotion appoint E0031 --ladder P2 --rung JUNIOR --on 2026-02-01`: puts on a rung.
struct PromotionAppointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appoint",
    abstract: "任命职级 · put a person on a rung: the first, or by an approved promotion.")

  @Argument(help: "Employee number.") var employee: String
  @Option(help: "Ladder: P1, P2, P3, P4 or PT.") var ladder: String
  @Option(help: "Rung, as kefu promotion ladders names it.") var rung: String
  @Option(help: "First day on the rung: 2026-11-01.") var on: String
  @Option(help: "Why.") var reason: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let name = try write.perform(over: &connection, language: shared.lang) {
      (open) throws(PostgresError) in
      try open.fetchOne(Self.appoint, employee, ladder, rung, on, reason)
    }
    print(
      ReportText(
        zh: "\(employee) \(name) 自 \(on) 起任 \(ladder) \(rung)",
        en: "\(employee) \(name) stands on \(ladder) \(rung) from \(on)"
      ).text(in: shared.lang))
  }

  private static let appoint = Statement<String, String, String, String, String, String>(
    "promotion.appoint",
    """
    select e.name_zh from staff.appoint($1, $2, $3, $4::text::date, $5) a
    join staff.employee e on e.employee_id = a.employee_id
    """)
}
