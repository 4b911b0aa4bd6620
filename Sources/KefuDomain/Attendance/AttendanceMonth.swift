/// The figures of one person's month of attendance and how they came about.
package struct AttendanceMonth: Sendable {
  package let month: Month
  package let scheduled: Days
  package let attended: Days
  /// Late comings that count as such, the free ones included.
  package let lateTimes: Int
  /// Early leavings that count as such, the free ones included.
  package let earlyTimes: Int
  /// Minutes late of all events, those counted as absence included.
  package let lateMinutes: Minutes
  /// Minutes left early of all events, those counted as absence included.
  package let earlyMinutes: Minutes
  /// Absence (旷工) in days, each day at most 1.
  package let absence: Days
  /// Points taken from the month's score.
  package let points: Score
  package let missingPunches: Int
  /// Days of leave, paid and unpaid.
  package let leave: Days
  /// Days that count as worked for pay: attended less absence inside them, plus paid leave.
  package let worked: Days
  /// Scheduled days that were not worked; never below 0.
  package let missed: Days
  /// Whether the month is fully attended (全勤, ATT-005c).
  package let isFullAttendance: Bool
  package let steps: [AttendanceStep]

  /// The rows of `policy.value` that the figures rest on, ascending, each once.
  package var policyValueIDs: [Int64] {
    guard !steps.isEmpty else { return [] }
    return Set(steps.flatMap(\.policyValueIDs).map(\.rawValue)).sorted()
  }

  /// The steps in words, one sentence each.
  package func explanation(in language: Language) -> [String] {
    steps.map { $0.explanation(in: language) }
  }
}
