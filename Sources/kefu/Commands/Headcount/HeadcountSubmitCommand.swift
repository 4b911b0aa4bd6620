import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu headcount submit`: sends a draft on its way (EMP-004).
struct HeadcountSubmitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "提交草稿 · submit a draft for approval.")

  @Argument(help: "Code of the request, such as SCENIC-1.") var code: String
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let asked = try StaffRecord.find(.headcount, code, over: &connection)
    _ = try writing.perform(
      needing: "approve", "probation", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOne(Self.submit, asked.shop, asked.key)
    }
    print(
      ReportText(
        zh: "已提交增补单 \(asked.label)", en: "submitted headcount request \(asked.label)"
      )
      .text(in: shared.lang))
  }

  /// Submits a draft along the unit's chain; gives the approval request.
  static let submit = Statement<Int64, Int64, Int64>(
    "headcount.submit", "select staff.submit_headcount($1, $2)")
}
