import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu probation dismiss E0056 --ground POOR_WORK`: recommends the end of a trial (EMP-009d).
struct ProbationDismissCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dismiss",
    abstract: "建议停止试用 · recommend the end of a trial; HR has to approve it.",
    discussion: "Nothing is executed: the recommendation waits for approval (REG-007b).")

  @Argument(help: "Employee number.") var employee: String
  @Option(help: "BAD_CONDUCT, POOR_WORK, UNEXCUSED_ABSENCE or SERIOUS_VIOLATION.")
  var ground: String
  @Option(help: "What happened.") var facts: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let request = try write.perform(over: &connection, language: shared.lang) {
      (open) throws(PostgresError) in
      try open.fetchOne(Self.dismiss, employee, ground, facts)
    }
    print(
      ReportText(
        zh: "已建议停止 \(employee) 的试用，等待人事审批（第 \(request) 号）",
        en: "recommended to end the trial of \(employee); HR decides (request \(request))"
      ).text(in: shared.lang))
  }

  private static let dismiss = Statement<String, String, String, Int64>(
    "probation.dismiss", "select staff.advise_dismissal($1, $2, $3)")
}
