import KefuPostgres
import KefuReports

/// The names of units, for the sentence that tells what was done.
enum UnitNames {
  /// Code and name of a visible unit; KF006 where there is none.
  static func of(
    _ unit: UnitArgument, over connection: inout Connection
  ) throws(PostgresError) -> ReportText {
    let (code, zh, en) = try connection.fetchOne(named, unit.shop, unit.unit)
    return ReportText(zh: "\(unit.shop)/\(code) \(zh)", en: "\(unit.shop)/\(code) \(en)")
  }

  private static let named = Statement<String, String?, (String, String, String)>(
    "org.named", "select u.code, u.name_zh, u.name_en from org.unit_named($1, $2) u")
}
