import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu org line`: the executing and the supervising line (ORG-018).
struct OrganizationLineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "line",
    abstract: "服务与监督两条线 · the units that serve and those that audit them.",
    discussion: """
      Without a unit the lines of today are listed. Nobody belongs to both at one time.
      kefu org line SCENIC/QA supervising --from 2027-01-01
      """)

  /// The two lines.
  enum Line: String, ExpressibleByArgument, CaseIterable {
    case executing, supervising

    /// What the line is called.
    var name: ReportText {
      switch self {
      case .executing: ReportText(zh: "执行", en: "executing")
      case .supervising: ReportText(zh: "监督", en: "supervising")
      }
    }
  }

  @Argument(help: "Unit: SHOP/UNIT.") var unit: UnitArgument?
  @Argument(help: "executing or supervising.") var line: Line?
  @Option(help: "First day.") var from: ChartDay?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    guard (unit == nil) == (line == nil), (line == nil) == (from == nil) else {
      throw ValidationError("Give a unit, its line and --from, or nothing to list the lines.")
    }
  }

  func run() throws {
    var connection = try shared.connect()
    guard let unit, let line, let from else { return try list(over: &connection) }
    let name = try writing.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      try connection.execute(Self.set, unit.shop, unit.unit, line.rawValue, from.date)
      return try UnitNames.of(unit, over: &connection)
    }
    print(
      ReportText(
        zh: "\(name.zh) 自 \(from.day) 起属\(line.name.zh)线",
        en: "\(name.en) is in the \(line.name.en) line from \(from.day) on"
      ).text(in: shared.lang))
  }

  private func list(over connection: inout Connection) throws {
    let lines = try connection.fetch(Self.lines)
    if lines.isEmpty { print(shared.lang == .zh ? "没有划分两条线" : "no lines are set") }
    for (shop, code, zh, en, line, since) in lines {
      let name = (Line(rawValue: line) ?? .executing).name
      print(
        ReportText(
          zh: "\(shop)/\(code) \(zh)  \(name.zh)  \(since) 起",
          en: "\(shop)/\(code) \(en)  \(name.en)  since \(since)"
        ).text(in: shared.lang))
    }
  }

  private static let set = Statement<String, String?, String, PostgresDate, NoRow>(
    "org.line", "select org.set_line($1, $2, $3::text::org.line, $4)")

  private static let lines = Statement<(String, String, String, String, String, String)>(
    "org.lines",
    """
    select s.code, u.code, u.name_zh, u.name_en, l.line::text, to_char(lower(l.valid), 'YYYY-MM-DD')
    from org.service_line l
    join org.unit u on u.unit_id = l.unit_id
    join org.shop s on s.shop_id = l.shop_id
    where l.valid @> access.today()
    order by s.code collate "C", u.code collate "C"
    """)
}
