package import KefuDomain
package import KefuPostgres

/// The figures of the attendance sheet that a slip rests on (RPT-002a).
package struct ExplainedAttendance: Sendable {
  package let scheduledDays: Days
  package let attendedDays: Days
  package let lateTimes: Int
  package let lateMinutes: Int
  package let earlyTimes: Int
  package let earlyMinutes: Int
  package let absenceDays: Days
  package let leaveDays: Days
  package let missingPunches: Int
  /// Performance points lost by the lateness policy, in hundredths.
  package let pointsLost: Score
  package let isFullyAttended: Bool
  /// Rows of `pay.applied_policy` that the figures rest on.
  package let policyValueIDs: [Int64]
}

extension ExplainedAttendance: RowDecodable {
  package init(row: inout Row) throws(PostgresError) {
    scheduledDays = Days(hundredths: try row.next(as: Hundredths.self).count)
    attendedDays = Days(hundredths: try row.next(as: Hundredths.self).count)
    lateTimes = Int(try row.next(as: WholeNumber.self).value)
    lateMinutes = Int(try row.next(as: WholeNumber.self).value)
    earlyTimes = Int(try row.next(as: WholeNumber.self).value)
    earlyMinutes = Int(try row.next(as: WholeNumber.self).value)
    absenceDays = Days(hundredths: try row.next(as: Hundredths.self).count)
    leaveDays = Days(hundredths: try row.next(as: Hundredths.self).count)
    missingPunches = Int(try row.next(as: WholeNumber.self).value)
    pointsLost = Score(hundredths: try row.next(as: Hundredths.self).count)
    isFullyAttended = try row.next()
    policyValueIDs = try row.next()
  }
}
