/// One step from the facts of a month to its figures, with the policy rows it used.
package struct AttendanceStep: Sendable, Hashable {
  package enum Finding: Sendable, Hashable {
    /// The event belongs to the free ones of the month.
    case freeEvent(PunctualityEvent, number: Int)
    /// The event costs points.
    case countedEvent(PunctualityEvent, number: Int, points: Score)
    /// The month has reached the number of events that costs extra points.
    case extraPoints(Day, events: Int, points: Score, mode: ExtraPointsMode)
    /// The event is long enough to be absence; `absence` is what is left of the day to count.
    case absence(PunctualityEvent, absence: Days)
    /// A rostered day without any punch.
    case dayWithoutPunch(Day)
    /// The event costs nothing, since no lateness policy holds.
    case noPolicy(PunctualityEvent)
    /// Why the month is not fully attended.
    case fullAttendanceBroken(FullAttendanceBreak)
  }

  /// The rule, "ATT-006a".
  package let rule: String
  package let finding: Finding
  /// Rows of `policy.value` that the step read.
  package let policyValueIDs: [Identifier<PolicyValue>]

  package init(
    rule: String, finding: Finding, policyValueIDs: [Identifier<PolicyValue>] = []
  ) {
    self.rule = rule
    self.finding = finding
    self.policyValueIDs = policyValueIDs
  }
}
