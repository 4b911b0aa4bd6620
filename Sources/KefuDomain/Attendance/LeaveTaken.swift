/// Approved leave taken on one day.
package struct LeaveTaken: Sendable, Hashable {
  package let day: Day
  package let kind: LeaveKind
  /// The part of the scheduled day on leave, at most 1.
  package let length: Days
  /// Whether the time counts as worked for pay.
  package let isPaid: Bool

  package init(day: Day, kind: LeaveKind, length: Days, isPaid: Bool) {
    self.day = day
    self.kind = kind
    self.length = length
    self.isPaid = isPaid
  }
}
