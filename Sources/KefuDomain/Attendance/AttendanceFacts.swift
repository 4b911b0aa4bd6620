/// What happened to one person in one month, before any policy is applied.
package struct AttendanceFacts: Sendable, Hashable {
  package var month: Month
  /// Days rostered in the month.
  package var scheduled: Days
  /// Rostered days with at least one punch; leave and days without a punch are not in it.
  package var attended: Days
  /// Late comings and early leavings without excuse, in any order.
  package var events: [PunctualityEvent]
  /// Rostered days without any punch, leave or trip, each once.
  package var daysWithoutPunch: [Day]
  /// The absence that those days come to; parts of a day where leave covers the rest.
  package var withoutPunch: Days
  /// Punches missing on attended days; they block closing, not pay.
  package var missingPunches: Int
  package var leave: LeaveTotals

  package init(
    month: Month, scheduled: Days, attended: Days, events: [PunctualityEvent] = [],
    daysWithoutPunch: [Day] = [], withoutPunch: Days? = nil, missingPunches: Int = 0,
    leave: LeaveTotals = .none
  ) {
    self.month = month
    self.scheduled = scheduled
    self.attended = attended
    self.events = events
    self.daysWithoutPunch = daysWithoutPunch
    self.missingPunches = missingPunches
    self.withoutPunch = withoutPunch ?? Days(whole: daysWithoutPunch.count)
    self.leave = leave
  }
}
