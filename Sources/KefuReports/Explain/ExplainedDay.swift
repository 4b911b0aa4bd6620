package import KefuDomain
package import KefuPostgres

/// A rostered shift with the punches that belong to it and what they came to (ATT-005a).
package struct ExplainedDay: Sendable {
  package let day: Day
  package let shiftCode: String
  package let startsAt: PostgresTimestamp
  package let endsAt: PostgresTimestamp
  /// Every punch inside the shift's window, in order.
  package let punches: [PostgresTimestamp]
  /// How many of the punches were entered as corrections.
  package let corrections: Int
  package let lateMinutes: Int
  package let earlyMinutes: Int
  package let isMissingIn: Bool
  package let isMissingOut: Bool
  package let isAbsent: Bool
  package let leaveMinutes: Int
  package let outingMinutes: Int
  package let tripMinutes: Int
}

extension ExplainedDay: RowDecodable {
  package init(row: inout Row) throws(PostgresError) {
    day = Day(daysSince2000: try row.next(as: PostgresDate.self).daysSince2000)
    shiftCode = try row.next()
    startsAt = try row.next()
    endsAt = try row.next()
    punches = try row.next()
    corrections = Int(try row.next(as: WholeNumber.self).value)
    lateMinutes = Int(try row.next(as: WholeNumber.self).value)
    earlyMinutes = Int(try row.next(as: WholeNumber.self).value)
    isMissingIn = try row.next()
    isMissingOut = try row.next()
    isAbsent = try row.next()
    leaveMinutes = Int(try row.next(as: WholeNumber.self).value)
    outingMinutes = Int(try row.next(as: WholeNumber.self).value)
    tripMinutes = Int(try row.next(as: WholeNumber.self).value)
  }
}
