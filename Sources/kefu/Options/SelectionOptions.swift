import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports

/// Which days and which part of the company.
struct SelectionOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: "Days covered: 2026-10, 上月, 2026Q3, 2026, 2026-10-01..2026-10-15 (help periods).")
  var period: String?

  @Option(help: "Only this shop, by its code; may be repeated.")
  var shop: [String] = []

  @Option(help: "Only this unit and those below it: SHOP/UNIT, or UNIT.")
  var unit: String?

  @Flag(help: "The whole company, or exit code 79: never a part of it.")
  var company = false

  mutating func validate() throws {
    let chosen = [!shop.isEmpty, unit != nil, company].count { $0 }
    guard chosen <= 1 || !company && shop.count == 1 else {
      throw ValidationError("Choose one of --shop, --unit and --company.")
    }
  }

  /// The part of the company that the options name.
  var selection: ReportSelection {
    if company { return .company }
    guard let unit else { return shop.isEmpty ? .visible : .shops(shop) }
    let parts = unit.split(separator: "/", maxSplits: 1).map(String.init)
    return parts.count == 2
      ? .unit(shop: parts[0], code: parts[1]) : .unit(shop: shop.first, code: unit)
  }

  /// The days; words such as 上月 count from today in Asia/Shanghai, as the server has it.
  func days(over connection: inout Connection) throws -> DayRange {
    try Self.days(of: period, over: &connection)
  }

  /// The same for a command without the other options.
  static func days(of period: String?, over connection: inout Connection) throws -> DayRange {
    guard let period else {
      throw Failure(
        .usage, ReportText(zh: "没有写期间", en: "no period is given"),
        remedy: ReportText(
          zh: "例如 -p 2026-10 或 -p 上月；见 kefu help periods",
          en: "such as -p 2026-10 or -p 'last month'; see kefu help periods"))
    }
    let today = try connection.fetchOne(today)
    return try Period(period, today: Day(daysSince2000: today.daysSince2000)).range
  }

  private static let today = Statement<PostgresDate>("kefu.today", "select access.today()")
}
