import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu policy show`: the values that hold in a unit on a day (REG-002a, REG-002c).
struct PolicyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看生效的参数 · the values in force in a unit on a day, and where they come from.",
    discussion: """
      Without --shop it is your own unit. A blank value is marked: a computation that needs it \
      fails. --all lists every parameter that exists instead.
      """)

  @Option(help: "Shop, by its code.") var shop: String?
  @Option(help: "Unit of the shop, by its code.") var unit: String?
  @Option(help: "Day, 2026-10-01 (default: today).") var date: String?
  @Option(help: "Only this parameter, or those that begin with it: pay.base, attendance.")
  var parameter: String?
  @Flag(help: "List the parameters that exist.") var all = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    guard unit == nil || shop != nil else {
      throw ValidationError("--unit needs --shop.")
    }
  }

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    if all { return try list(try connection.fetch(Self.parameters, parameter)) }
    let place: Int64
    if let shop {
      place = try connection.fetchOne(Self.place, shop, unit)
    } else {
      place = try connection.fetchOne(Self.ownPlace)
    }
    let values = try connection.fetch(Self.values, place, date, parameter)
    guard !values.isEmpty else {
      throw Failure(
        .policyMissing,
        ReportText(
          zh: "该部门在这一天没有您可见的参数值", en: "no value that you may see holds there on this day"),
        remedy: ReportText(
          zh: "kefu policy show --all 列出参数；工资政策需要 pay_policy read",
          en: "kefu policy show --all lists the parameters; reading them needs pay_policy read"))
    }
    try show(values)
  }

  private func show(_ values: [PolicyInWords]) throws {
    try output.write(
      PlainTable.make(
        name: "policy", title: ReportText(zh: "生效的参数", en: "Values in force"),
        columns: [
          PlainTable.column("parameter", "参数", "parameter"),
          PlainTable.column("meaning", "含义", "meaning"),
          PlainTable.column("value", "值", "value"), PlainTable.column("place", "来源", "set for"),
          PlainTable.column("regime", "制度", "regime"),
          PlainTable.column("version", "版本", "version"),
          PlainTable.column("from", "起", "from", .date), PlainTable.column("to", "止", "to", .date),
        ],
        rows: values.map { $0.cells(in: shared.lang) }),
      language: shared.lang, hasBanner: false)
  }

  private func list(_ parameters: [(String, String, String, String?, String)]) throws {
    try output.write(
      PlainTable.make(
        name: "parameters", title: ReportText(zh: "参数", en: "Parameters"),
        columns: [
          PlainTable.column("parameter", "参数", "parameter"),
          PlainTable.column("meaning", "含义", "meaning"),
          PlainTable.column("unit", "单位", "unit"), PlainTable.column("rule", "规则", "rule"),
        ],
        rows: parameters.map { code, zh, en, unit, rule in
          [
            .text(code), .text(shared.lang == .zh ? zh : en), unit.map(ReportCell.text) ?? .empty,
            .text(rule),
          ]
        }), language: shared.lang, hasBanner: false)
  }

  private static let place = Statement<String, String?, Int64>(
    "policy.place", "select p.unit_id from policy.place(null, $1, $2) p")

  private static let ownPlace = Statement<Int64>(
    "policy.own", "select m.unit_id from policy.myself() m")

  private static let parameters = Statement<String?, (String, String, String, String?, String)>(
    "policy.parameters",
    """
    select p.parameter_code, p.meaning_zh, p.meaning_en, p.unit, p.rule_id
    from policy.parameter p
    where $1::text is null or p.parameter_code = $1 or p.parameter_code like $1 || '.%'
    order by p.parameter_code collate "C"
    """)

  private static let values = Statement<Int64, String?, String?, PolicyInWords>(
    "policy.shown",
    """
    select s.parameter_code, s.meaning_zh, s.meaning_en, s.unit, s.value_text, s.place_zh,
      s.place_en, s.regime_code, s.version_no, s.valid_from, s.valid_to
    from policy.shown($1, coalesce($2::text::date, access.today()), $3) s
    """)
}
