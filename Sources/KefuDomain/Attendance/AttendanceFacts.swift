/// What happened to one person in one month, before any policy is applied.
package struct AttendanceFacts: Sendable, Hashable {
  package var month: Month
  /// Days rostered in the month.
  package var scheduled: Days
  /// Rostered days with at least one punch; leave and days without a punch are not in it.
  package var attended: Days
  /// Late comings and early leavings without excuse, in any order.
  package var events: [PunctualityEvent]
  /// Rostered days without any punch, leave or trip; each is absence of a day.
  package var daysWithoutPunch: [Day]
  /// Punches missing on attended days; they block closing, not pay.
  package var missingPunches: Int
  package var leaves: [LeaveTaken]

  package init(
    month: Month, scheduled: Days, attended: Days, events: [PunctualityEvent] = [],
    daysWithoutPunch: [Day] = [], missingPunches: Int = 0, leaves: [LeaveTaken] = []
  ) {
    self.month = month
    self.scheduled = scheduled
    self.attended = attended
    self.events = events
    self.daysWithoutPunch = daysWithoutPunch
    self.missingPunches = missingPunches
    self.leaves = leaves
  }
}
