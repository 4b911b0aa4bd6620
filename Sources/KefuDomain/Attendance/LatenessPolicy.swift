/// A way to judge late comings and early leavings; one type a policy (ATT-010).
package protocol LatenessPolicy: Sendable {
  /// The text of `attendance.lateness_policy` that selects it.
  static var kind: LatenessKind { get }

  /// Prepares the policy's parameters for one unit and month; throws `invalid` values.
  init(_ policies: UnitPolicies) throws(PolicyError)

  /// Judges the events of one person and month, given in order of their days.
  ///
  /// Each parameter is read at the day of the event; throws `missing`, or `overflow` of points.
  func assess(_ events: [PunctualityEvent]) throws(AttendanceError) -> LatenessAssessment
}
