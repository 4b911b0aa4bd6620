/// What a lateness policy makes of the events of a month.
package struct LatenessAssessment: Sendable {
  /// Points taken from the month's score.
  package var points: Score = .zero
  /// Events counted as lateness or early leaving, the free ones included.
  package var countedEvents = 0
  /// Counted events that break full attendance.
  package var breakingEvents = 0
  /// Absence found in events; several of one day are capped by the caller.
  package var absences: [(event: PunctualityEvent, absence: Days)] = []
  package var steps: [AttendanceStep] = []

  package init() {}
}
