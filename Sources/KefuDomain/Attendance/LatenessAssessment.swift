/// What a lateness policy makes of the events of a month.
package struct LatenessAssessment: Sendable {
  /// Points taken from the month's score.
  package var points: Score = .zero
  /// Late comings counted as lateness, the free ones included.
  package var countedLate = 0
  /// Early leavings counted as such, the free ones included.
  package var countedEarly = 0
  /// Counted events that break full attendance.
  package var breakingEvents = 0
  /// Absence found in events; several of one day are capped by the caller.
  package var absences: [(event: PunctualityEvent, absence: Days)] = []
  package var steps: [AttendanceStep] = []

  package init() {}

  /// Events counted as lateness or early leaving together (ATT-006a).
  package var countedEvents: Int { countedLate + countedEarly }

  /// Counts an event as lateness or early leaving.
  package mutating func count(_ event: PunctualityEvent) {
    switch event.kind {
    case .late: countedLate += 1
    case .early: countedEarly += 1
    }
  }
}
