package import KefuDomain
package import KefuPostgres

/// One thing that keeps a shop's month from being closed, and the way out of it (ATT-020a).
package struct Blocker: Sendable, Hashable, RowDecodable {
  package let kind: String
  /// Null where nobody in particular is concerned.
  package let employeeNo: String?
  package let day: Day?
  package let detail: BilingualText
  package let remedy: BilingualText

  package init(row: inout Row) throws(PostgresError) {
    kind = try row.next()
    employeeNo = try row.next()
    day = try row.next()
    detail = BilingualText(chinese: try row.next(), english: try row.next())
    remedy = BilingualText(chinese: try row.next(), english: try row.next())
  }

  package init(
    kind: String, employeeNo: String?, day: Day?, detail: BilingualText, remedy: BilingualText
  ) {
    self.kind = kind
    self.employeeNo = employeeNo
    self.day = day
    self.detail = detail
    self.remedy = remedy
  }
}
