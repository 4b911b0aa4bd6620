import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu probation apprentice E0035`: entry as apprentice, then the senior agent (EMP-009b).
struct ProbationApprenticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apprentice",
    abstract: "见习 · ask for the entry of an apprentice; with --senior name the senior agent.")

  @Argument(help: "Employee number.") var employee: String
  @Option(help: "Employee number of the senior agent, once the entry is approved.")
  var senior: String?
  @Option(help: "From this day (default: the first of the apprenticeship).") var since: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    guard let senior else {
      let request = try write.perform(over: &connection, language: shared.lang) {
        (open) throws(PostgresError) in try open.fetchOne(Self.ask, employee)
      }
      return print(
        ReportText(
          zh: "已提交 \(employee) 的见习入职审批（第 \(request) 号）",
          en: "asked for the entry of \(employee) as apprentice (request \(request))"
        ).text(in: shared.lang))
    }
    let day = try write.perform(over: &connection, language: shared.lang) {
      (open) throws(PostgresError) in try open.fetchOne(Self.name, employee, senior, since)
    }
    print(
      ReportText(
        zh: "\(employee) 自 \(day) 起跟随 \(senior) 见习",
        en: "\(employee) is the apprentice of \(senior) from \(day)"
      ).text(in: shared.lang))
  }

  private static let ask = Statement<String, Int64>(
    "probation.apprentice_entry", "select staff.ask_for_apprentice($1)")

  private static let name = Statement<String, String, String?, String>(
    "probation.apprentice", "select (staff.name_senior($1, $2, $3::text::date)).since::text")
}
