import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu grievance step 1 --text …`: note what was done (REG-004).
struct GrievanceStepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "step", abstract: "登记处理 · note a step taken in a grievance.")

  @Argument(help: "Number of the grievance.") var grievance: Int64
  @Option(help: "What was done.") var text: String
  @Option(help: "Day (default: today).") var date: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let number = try write.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      try connection.fetchOne(Self.step, grievance, text, date)
    }
    print(
      shared.lang == .zh
        ? "申诉 \(grievance)：已登记第 \(number) 步" : "grievance \(grievance): step \(number) is noted")
  }

  private static let step = Statement<Int64, String, String?, Int32>(
    "grievance.step",
    "select policy.step_grievance($1, $2, coalesce($3::text::date, access.today()))")
}
