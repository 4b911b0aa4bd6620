import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu grievance close 1 --outcome …`: the end of a grievance (REG-004).
struct GrievanceCloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "办结申诉 · close a grievance with its outcome.")

  @Argument(help: "Number of the grievance.") var grievance: Int64
  @Option(help: "The outcome.") var outcome: String
  @Option(help: "Day (default: today).") var date: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    _ = try write.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      try connection.fetchOne(Self.close, grievance, outcome, date)
    }
    print(
      shared.lang == .zh
        ? "申诉 \(grievance) 已办结：\(outcome)" : "grievance \(grievance) is closed: \(outcome)")
  }

  private static let close = Statement<Int64, String, String?, String?>(
    "grievance.close",
    "select policy.close_grievance($1, $2, coalesce($3::text::date, access.today()))::text")
}
