import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu org move`: moves a unit under another from a day on (ORG-001).
struct OrganizationMoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "调整部门的上级 · move a unit under another from a day on.",
    discussion: "kefu org move SCENIC/DAC QA --from 2027-01-01")

  @Argument(help: "Unit: SHOP/UNIT.") var unit: UnitArgument
  @Argument(help: "Unit above, of the same shop.") var parent: String
  @Option(help: "First day in the new place.") var from: ChartDay
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    guard let above = UnitArgument(argument: "\(unit.shop)/\(parent)") else { return }
    let names = try writing.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      try connection.execute(Self.move, unit.shop, unit.unit, parent, from.date)
      return (
        try UnitNames.of(unit, over: &connection), try UnitNames.of(above, over: &connection)
      )
    }
    print(
      ReportText(
        zh: "\(names.0.zh) 自 \(from.day) 起归 \(names.1.zh)",
        en: "\(names.0.en) stands below \(names.1.en) from \(from.day) on"
      ).text(in: shared.lang))
  }

  private static let move = Statement<String, String?, String, PostgresDate, NoRow>(
    "org.move", "select org.move_unit($1, $2, $3, $4)")
}
