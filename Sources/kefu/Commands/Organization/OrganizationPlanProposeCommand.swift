import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu org plan propose`: asks the company leadership for places (ORG-019).
struct OrganizationPlanProposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "申报编制 · propose places to the company leadership.",
    discussion: "kefu org plan propose SCENIC/CSD CSC-TEL/TEL_AGENT=6 CSC-CC/CC_AGENT=5")

  /// UNIT/POST=NUMBER.
  struct Place: ExpressibleByArgument {
    let key: String
    let number: Int

    init?(argument: String) {
      let parts = argument.split(separator: "=").map(String.init)
      guard parts.count == 2, let number = Int(parts[1]), number >= 0,
        parts[0].split(separator: "/").count == 2
      else { return nil }
      key = parts[0]
      self.number = number
    }
  }

  @Argument(help: "Department: SHOP/UNIT.") var unit: UnitArgument
  @Argument(help: "Places: UNIT/POST=NUMBER …") var places: [Place]
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (name, request) = try writing.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      let request = try connection.fetchOne(
        Self.propose, unit.shop, unit.unit, places.map(\.key), places.map { Int32($0.number) })
      return (try UnitNames.of(unit, over: &connection), request)
    }
    print(
      ReportText(
        zh: "已申报 \(name.zh) 的编制，申请 \(request)，等待公司领导审批",
        en: "proposed the plan of \(name.en): request \(request) waits for the company leadership"
      ).text(in: shared.lang))
  }

  private static let propose = Statement<String, String?, [String], [Int32], Int64>(
    "org.propose_plan", "select org.propose_plan($1, $2, $3, $4)")
}
