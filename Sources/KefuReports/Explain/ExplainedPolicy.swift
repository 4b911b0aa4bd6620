package import KefuDomain
package import KefuPostgres

/// A policy value that a computed month used, and where it came from (REG-002b).
package struct ExplainedPolicy: Sendable {
  /// Key of the value, as lines quote it.
  package let valueID: Int64
  package let parameterCode: String
  package let meaning: ReportText
  /// The value as JSON text; nil where it was blank.
  package let value: String?
  /// `company`, `shop` or `unit`.
  package let scope: String
  /// Name of the company, shop or unit that the value was set for.
  package let scopeName: String
  /// The regime that the value came from; nil for one set by hand.
  package let regime: ReportText?
  package let regimeCode: String?
  /// The days of the month on which it held, both included.
  package let first: Day
  package let last: Day
}

extension ExplainedPolicy: RowDecodable {
  package init(row: inout Row) throws(PostgresError) {
    valueID = try row.next()
    parameterCode = try row.next()
    meaning = ReportText(zh: try row.next(), en: try row.next())
    value = try row.next()
    scope = try row.next()
    scopeName = try row.next()
    let titles = (zh: try row.next(as: String?.self), en: try row.next(as: String?.self))
    regimeCode = try row.next()
    first = Day(daysSince2000: try row.next(as: PostgresDate.self).daysSince2000)
    last = Day(daysSince2000: try row.next(as: PostgresDate.self).daysSince2000)
    if let zh = titles.zh, let en = titles.en {
      regime = ReportText(zh: zh, en: en)
    } else {
      regime = nil
    }
  }
}
