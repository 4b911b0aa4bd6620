package import KefuDomain
package import KefuPostgres

/// What the pay of one person and month is computed from, as SQL returns it.
package struct PayRecord: Sendable, RowDecodable {
  package let employeeID: Identifier<Employee>
  package let unitID: Identifier<OrganizationUnit>
  package let employeeNo: String
  package let name: String
  package let post: String
  package let joinedOn: Day
  package let service: DayRange
  package let worked: Days
  package let missed: Days
  package let isFullAttendance: Bool
  /// Null where no terms are agreed; then no slip can be computed.
  package let grade: String?
  package let tierOverride: Int16?
  package let coefficientOverride: Rate?
  package let overrideReason: String?
  package let performance: Money?
  package let enteredCodes: [String]
  package let enteredAmounts: [Money]
  package let debtBefore: Money

  package init(row: inout Row) throws(PostgresError) {
    employeeID = try row.next()
    unitID = try row.next()
    employeeNo = try row.next()
    name = try row.next()
    post = try row.next()
    joinedOn = try row.next()
    let first: Day = try row.next()
    let last: Day = try row.next()
    service = DayRange(first: first, last: max(first, last))
    worked = try row.next()
    missed = try row.next()
    isFullAttendance = try row.next()
    grade = try row.next()
    tierOverride = try row.next()
    let millionths: Int64? = try row.next()
    coefficientOverride = millionths.map(Rate.init(millionths:))
    overrideReason = try row.next()
    performance = try row.next()
    enteredCodes = try row.next()
    enteredAmounts = try row.next()
    debtBefore = try row.next()
  }
}
