import ArgumentParser
import KefuPostgres
import KefuReports

/// Which version of a regime a command is about: code, place, number.
struct RegimeChoice: ParsableArguments {
  @Argument(help: "Code of the regime, such as 3B.") var code: String
  @Option(help: "Shop, by its code, where several have the regime.") var shop: String?
  @Option(help: "Unit of the shop, by its code.") var unit: String?
  @Option(help: "Number of the version (default: the newest).") var number: Int32?

  /// The version's key and its words for messages.
  func find(
    over connection: inout Connection, published: Bool = false
  ) throws(PostgresError) -> (key: Int64, words: ReportText) {
    let key = try connection.fetchOne(Self.key, code, shop, unit, number, published)
    let (zh, en) = try connection.fetchOne(Self.words, key)
    return (key, ReportText(zh: zh, en: en))
  }

  private static let key = Statement<String, String?, String?, Int32?, Bool, Int64>(
    "regime.find", "select policy.find_version($1, $2, $3, $4, $5)")

  private static let words = Statement<Int64, (String, String)>(
    "regime.words",
    """
    select format('制度 %s《%s》第 %s 版（%s）', v.regime_code, v.title_zh, v.version_no,
        case v.scope when 'company' then '全公司' else u.name_zh end),
      format('regime %s "%s", version %s (%s)', v.regime_code, v.title_en, v.version_no,
        case v.scope when 'company' then 'whole company' else u.name_en end)
    from policy.regime_version v left join org.unit u on u.unit_id = v.covers_unit_id
    where v.version_id = $1
    """)
}
