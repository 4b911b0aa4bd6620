import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu org split`: opens a unit beside another and moves people into it (ORG-001).
struct OrganizationSplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "拆分部门 · open a unit beside another and move people into it.",
    discussion: """
      The new unit has the posts and the unit above of the old one.
      kefu org split SCENIC/CSC-TEL CSC-TEL2 --zh 话务二组 --en 'second telephone group' \
      --people E0032 E0033 --from 2027-01-01
      """)

  @Argument(help: "Unit: SHOP/UNIT.") var unit: UnitArgument
  @Argument(help: "Code of the new unit.") var code: String
  @Option(help: "Its Chinese name.") var zh: String
  @Option(help: "Its English name.") var en: String
  @Option(parsing: .upToNextOption, help: "Employee numbers of who goes over.")
  var people: [String] = []
  @Option(help: "First day of the new unit.") var from: ChartDay
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (name, moved) = try writing.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      let moved = try connection.fetchOne(
        Self.split, unit.shop, unit.unit, code, zh, en, people, from.date)
      return (try UnitNames.of(unit, over: &connection), moved)
    }
    print(
      ReportText(
        zh: "\(name.zh) 自 \(from.day) 起分出 \(unit.shop)/\(code) \(zh)，调入 \(moved) 个岗位",
        en: "from \(from.day) on \(unit.shop)/\(code) \(en) stands beside \(name.en); "
          + "\(moved) posts moved into it"
      ).text(in: shared.lang))
  }

  private static let split = Statement<
    String, String?, String, String, String, [String], PostgresDate, Int32
  >("org.split", "select org.split_unit($1, $2, $3, $4, $5, $6, $7)")
}
