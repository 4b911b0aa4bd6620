import ArgumentParser
import KefuPostgres
import KefuReports

/// What a draft and an amendment share: where it stands, whom it covers, who signs.
struct RegimeDraftOptions: ParsableArguments {
  @Argument(help: "Code of the regime, such as 3B.") var code: String
  @Option(help: "Shop that keeps it, by its code.") var shop: String
  @Option(help: "Unit that keeps it (default: the whole shop).") var unit: String?
  @Option(help: "Unit whose people it binds, where another than --unit.") var covers: String?
  @Flag(help: "It binds the whole company; --shop is the head office.") var company = false
  @Option(help: "Title in Chinese (default: the register's).") var title: String?
  @Option(help: "Title in English.") var titleEn: String?
  @Option(help: "Issuing unit as printed.") var issuedBy: String?
  @Option(help: "Employee number of the reviewer.") var reviewer: String?
  @Option(help: "Employee number of the approver.") var approver: String?

  /// Enters the version and says which it is.
  func enter(
    introduction: String?, provisions: String?, reason: String?, over connection: inout Connection
  ) throws(PostgresError) -> ReportText {
    let key = try connection.fetchOne(
      Self.draft, code, shop, unit, covers, company, title, titleEn, issuedBy, introduction,
      provisions, reviewer, approver, reason)
    let (number, zh, en) = try connection.fetchOne(Self.drafted, key)
    return ReportText(
      zh: "制度 \(code)《\(zh)》第 \(number) 版", en: "regime \(code) \"\(en)\", version \(number)")
  }

  private static let draft = Statement<
    String, String, String?, String?, Bool, String?, String?, String?, String?, String?, String?,
    String?, String?, Int64
  >(
    "regime.draft",
    "select policy.draft_regime($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)")

  private static let drafted = Statement<Int64, (Int32, String, String)>(
    "regime.drafted",
    """
    select v.version_no, v.title_zh, v.title_en from policy.regime_version v
    where v.version_id = $1
    """)
}
