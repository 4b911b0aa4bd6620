/// The policy of a unit that punishes no lateness.
package struct NoLatenessPolicy: LatenessPolicy {
  package static var kind: LatenessKind { .none }

  package init(_ policies: UnitPolicies) throws(PolicyError) {}

  /// Every event is counted and costs nothing; it still breaks full attendance (ATT-005c).
  package func assess(
    _ events: [PunctualityEvent]
  ) throws(AttendanceError) -> LatenessAssessment {
    var assessment = LatenessAssessment()
    for event in events { assessment.count(event) }
    assessment.breakingEvents = events.count
    assessment.steps = events.map { AttendanceStep(rule: "ATT-010", finding: .noPolicy($0)) }
    return assessment
  }
}
