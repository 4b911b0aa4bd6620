import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu org chart`: the tree of units with posts, holders and vacant places.
struct OrganizationChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "组织架构图 · the tree of units with posts, holders and vacant places.",
    discussion: """
      Draws the shops that you see, as they are on a day. A star marks the post that heads a unit.
      kefu org chart --unit SCENIC/CSC --as-of 2026-10-31
      """)

  @Option(help: "Day (default: today).") var asOf: ChartDay?
  @Option(help: "Only this shop.") var shop: String?
  @Option(help: "Only this unit and those below it: SHOP/UNIT.") var unit: UnitArgument?
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let tops: [Int64]
    if let unit {
      tops = [try connection.fetchOne(Self.top, unit.shop, unit.unit)]
    } else if let shop {
      tops = [try connection.fetchOne(Self.top, shop, nil)]
    } else {
      tops = try connection.fetch(Self.roots, asOf?.date)
    }
    for (place, top) in tops.enumerated() {
      let rows = try connection.fetch(Self.rows, top, asOf?.date)
      if place > 0 { print() }
      print(ChartDrawing(rows: rows, language: shared.lang).text, terminator: "")
    }
  }

  private static let top = Statement<String, String?, Int64>(
    "org.top", "select u.unit_id from org.unit_named($1, $2) u")

  private static let roots = Statement<PostgresDate?, Int64>(
    "org.roots",
    """
    select s.unit_id from org.shop s where s.valid @> coalesce($1, access.today())
    order by s.kind, s.code collate "C"
    """)

  private static let rows = Statement<Int64, PostgresDate?, ChartRow>(
    "org.chart",
    """
    select c.depth, c.unit_code, c.unit_zh, c.unit_en, c.post_zh, c.post_en, c.heads_unit,
      c.holders, c.planned, c.filled, c.vacant
    from org.chart($1, coalesce($2, access.today())) c
    """)
}
