import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu policy set pay.base 900 --shop MASSAGE --from 2026-12-01` (REG-002a).
struct PolicySetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "设定参数 · set a parameter from a day on; the old value ends the day before.",
    discussion: """
      Without --shop the value holds for the whole company. No value starts in or before a month \
      that is sealed for a shop it reaches. Tables and bands are written as JSON.
      """)

  @Argument(help: "Parameter, such as pay.allowance.") var parameter: String
  @Argument(help: "Value: 350, 0.85, 是, L1; or --blank.") var value: String?
  @Flag(help: "Leave it blank: computations that need it fail until it is set.") var blank = false
  @Option(help: "Shop, by its code.") var shop: String?
  @Option(help: "Unit of the shop, by its code.") var unit: String?
  @Option(help: "First day, 2026-12-01.") var from: String
  @Option(help: "Last day, included; afterwards what held before holds again.") var until: String?
  @Option(help: "The regime that says so, by its code.") var regime: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    guard (value == nil) == blank else { throw ValidationError("Give a value or --blank.") }
    guard unit == nil || shop != nil else { throw ValidationError("--unit needs --shop.") }
  }

  func run() throws {
    var connection = try shared.connect()
    let done = try write.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      try connection.fetchOne(Self.set, parameter, value, from, shop, unit, until, regime)
    }
    let (zh, en, now, before) = done
    let end = until.map { shared.lang == .zh ? " 至 \($0)" : " to \($0)" } ?? ""
    print(
      shared.lang == .zh
        ? "\(zh)：\(parameter) 自 \(from)\(end) 为 \(now ?? "（空白）")"
          + (before.map { "，此前为 \($0)" } ?? "")
        : "\(en): \(parameter) is \(now ?? "(blank)") from \(from)\(end)"
          + (before.map { ", \($0) before" } ?? ""))
  }

  private static let set = Statement<
    String, String?, String, String?, String?, String?, String?, (String, String, String?, String?)
  >(
    "policy.set",
    """
    select s.place_zh, s.place_en, s.value_text, s.before_text
    from policy.set_value($1, $2, $3::text::date, null, $4, $5, $6::text::date, $7) s
    """)
}
