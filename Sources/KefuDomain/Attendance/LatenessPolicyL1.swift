/// Lateness policy L1 of staff regime 3T: points per month, long events are absence (ATT-006).
package struct LatenessPolicyL1: LatenessPolicy {
  package static var kind: LatenessKind { .l1 }

  let freeEvents: PolicySeries<Int>
  let pointsPerEvent: PolicySeries<Score>
  let extraFromEvents: PolicySeries<Int>
  let extraPoints: PolicySeries<Score>
  let extraMode: PolicySeries<ExtraPointsMode>
  let absenceFromMinutes: PolicySeries<Minutes>
  let absenceFullOverMinutes: PolicySeries<Minutes>
  let absencePartDay: PolicySeries<Days>
  let freeEventKeepsFullAttendance: PolicySeries<Bool>

  package init(_ policies: UnitPolicies) throws(PolicyError) {
    freeEvents = try policies.series(.attendanceFreeEvents)
    pointsPerEvent = try policies.series(.attendancePointsPerEvent)
    extraFromEvents = try policies.series(.attendanceExtraFromEvents)
    extraPoints = try policies.series(.attendanceExtraPoints)
    extraMode = try policies.series(.attendanceExtraMode)
    absenceFromMinutes = try policies.series(.attendanceAbsenceFromMinutes)
    absenceFullOverMinutes = try policies.series(.attendanceAbsenceFullOverMinutes)
    absencePartDay = try policies.series(.attendanceAbsencePartDay)
    freeEventKeepsFullAttendance = try policies.series(
      .attendanceFreeEventKeepsFullAttendance)
  }

  package func assess(
    _ events: [PunctualityEvent]
  ) throws(AttendanceError) -> LatenessAssessment {
    var assessment = LatenessAssessment()
    do {
      for event in events {
        // A long event is absence and not also a lateness event (ATT-006b).
        if try !assessAbsence(event, in: &assessment) { try count(event, in: &assessment) }
      }
    } catch let error as PolicyError {
      throw .policy(error)
    } catch let error as ValueError {
      throw .value(error)
    } catch {
      throw .impossible(nil, extraMode.month)
    }
    return assessment
  }

  /// Adds the absence of a long event; false for an event that is only lateness (ATT-006b).
  private func assessAbsence(
    _ event: PunctualityEvent, in assessment: inout LatenessAssessment
  ) throws(PolicyError) -> Bool {
    let from = try absenceFromMinutes.value(on: event.day)
    guard event.minutes >= from.value else { return false }
    let full = try absenceFullOverMinutes.value(on: event.day)
    let part = try absencePartDay.value(on: event.day)
    let absence = event.minutes > full.value ? Days.one : part.value
    assessment.absences.append((event, absence))
    assessment.steps.append(
      AttendanceStep(
        rule: "ATT-006b", finding: .absence(event, absence: absence),
        policyValueIDs: [from.valueID, full.valueID, part.valueID]))
    return true
  }

  /// Counts a lateness event: late and early together, in the order of the month (ATT-006a).
  private func count(
    _ event: PunctualityEvent, in assessment: inout LatenessAssessment
  ) throws {
    assessment.count(event)
    let number = assessment.countedEvents
    let free = try freeEvents.value(on: event.day)
    if number <= free.value {
      let keeps = try freeEventKeepsFullAttendance.value(on: event.day)
      if !keeps.value { assessment.breakingEvents += 1 }
      assessment.steps.append(
        AttendanceStep(
          rule: "ATT-006a", finding: .freeEvent(event, number: number),
          policyValueIDs: [free.valueID, keeps.valueID]))
    } else {
      assessment.breakingEvents += 1
      let each = try pointsPerEvent.value(on: event.day)
      assessment.points = try assessment.points + each.value
      assessment.steps.append(
        AttendanceStep(
          rule: "ATT-006a",
          finding: .countedEvent(event, number: number, points: each.value),
          policyValueIDs: [free.valueID, each.valueID]))
    }
    try addExtra(event, in: &assessment)
  }

  /// Adds or puts in place the extra points from the event that reaches their number on.
  private func addExtra(
    _ event: PunctualityEvent, in assessment: inout LatenessAssessment
  ) throws {
    let number = assessment.countedEvents
    let from = try extraFromEvents.value(on: event.day)
    guard number >= from.value else { return }
    let points = try extraPoints.value(on: event.day)
    let mode = try extraMode.value(on: event.day)
    let isFirst = !assessment.steps.contains { step in
      if case .extraPoints = step.finding { true } else { false }
    }
    switch mode.value {
    case .add:
      guard isFirst else { return }
      assessment.points = try assessment.points + points.value
    case .replace:
      assessment.points = points.value
      guard isFirst else { return }
    }
    assessment.steps.append(
      AttendanceStep(
        rule: "ATT-006a",
        finding: .extraPoints(
          event.day, events: number, points: points.value, mode: mode.value),
        policyValueIDs: [from.valueID, points.valueID, mode.valueID]))
  }
}
