import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu org plan set`: enters the planned number of a post from a day on (ORG-019).
struct OrganizationPlanSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "录入编制 · enter the planned number of a post.",
    discussion: "A plan that grows names the approved request; a smaller one needs none.")

  @Argument(help: "Unit: SHOP/UNIT.") var unit: UnitArgument
  @Argument(help: "Post code.") var post: String
  @Argument(help: "Planned number.") var planned: Int32
  @Option(help: "First day.") var from: ChartDay
  @Option(help: "Number of the approved request.") var request: Int64?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let name = try writing.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      try connection.execute(Self.set, unit.shop, unit.unit, post, planned, from.date, request)
      return try UnitNames.of(unit, over: &connection)
    }
    print(
      ReportText(
        zh: "\(name.zh) 的 \(post) 自 \(from.day) 起编制 \(planned) 人",
        en: "\(name.en) plans \(planned) of \(post) from \(from.day) on"
      ).text(in: shared.lang))
  }

  private static let set = Statement<
    String, String?, String, Int32, PostgresDate, Int64?, NoRow
  >("org.set_plan", "select org.set_plan($1, $2, $3, $4, $5, $6)")
}
