import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu org close`: closes a unit that nobody and nothing stands in any more (ORG-001).
struct OrganizationCloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "撤销部门 · close a unit that has become empty.",
    discussion: """
      Refused while people, units below or planned places remain; the message names them.
      kefu org close SCENIC/OPC --from 2027-01-01
      """)

  @Argument(help: "Unit: SHOP/UNIT.") var unit: UnitArgument
  @Option(help: "First day on which it no longer exists.") var from: ChartDay
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let name = try writing.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      try connection.execute(Self.close, unit.shop, unit.unit, from.date)
      return try UnitNames.of(unit, over: &connection)
    }
    print(
      ReportText(zh: "\(name.zh) 自 \(from.day) 起撤销", en: "\(name.en) is closed from \(from.day) on")
        .text(in: shared.lang))
  }

  private static let close = Statement<String, String?, PostgresDate, NoRow>(
    "org.close", "select org.close_unit($1, $2, $3)")
}
