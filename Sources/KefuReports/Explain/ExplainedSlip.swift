package import KefuDomain
package import KefuPostgres

/// The head of a pay slip: who, where, by which scheme, and the sums.
package struct ExplainedSlip: Sendable {
  package let shopID: Int64
  package let shopCode: String
  package let shopName: ReportText
  package let unitName: ReportText
  package let employeeID: Int64
  package let employeeNo: String
  package let employeeName: String
  package let postName: ReportText
  package let month: Month
  /// `regular`, `final` or `year_end`.
  package let runKind: String
  package let schemeCode: String
  package let schemeTitle: ReportText
  /// Rule ids and regime that the scheme follows.
  package let schemeSource: String
  /// Pay grade and tier; nil where the scheme knows none.
  package let grade: String?
  package let tier: Int?
  package let workedDays: Days
  package let gross: Money
  package let deductions: Money
  package let net: Money
  package let debtBefore: Money
  package let debtAfter: Money
  package let status: ReportStatus
}

extension ExplainedSlip: RowDecodable {
  package init(row: inout Row) throws(PostgresError) {
    shopID = try row.next()
    shopCode = try row.next()
    shopName = ReportText(zh: try row.next(), en: try row.next())
    unitName = ReportText(zh: try row.next(), en: try row.next())
    employeeID = try row.next()
    employeeNo = try row.next()
    employeeName = try row.next()
    postName = ReportText(zh: try row.next(), en: try row.next())
    let first: PostgresDate = try row.next()
    month = Day(daysSince2000: first.daysSince2000).month
    runKind = try row.next()
    schemeCode = try row.next()
    schemeTitle = ReportText(zh: try row.next(), en: try row.next())
    schemeSource = try row.next()
    grade = try row.next()
    tier = try row.next(as: WholeNumber?.self).map { Int($0.value) }
    workedDays = Days(hundredths: try row.next(as: Hundredths.self).count)
    gross = Money(fen: try row.next(as: Hundredths.self).count)
    deductions = Money(fen: try row.next(as: Hundredths.self).count)
    net = Money(fen: try row.next(as: Hundredths.self).count)
    debtBefore = Money(fen: try row.next(as: Hundredths.self).count)
    debtAfter = Money(fen: try row.next(as: Hundredths.self).count)
    status = ReportStatus(rawValue: try row.next()) ?? .open
  }
}
