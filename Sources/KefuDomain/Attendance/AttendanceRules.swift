/// The attendance rules of one unit and month, prepared once and applied to each person.
package struct AttendanceRules: Sendable {
  private let month: Month
  private let kinds: PolicySeries<LatenessKind>
  private let policies: [any LatenessPolicy]

  /// The lateness policies that exist, each a type of its own.
  private static let types: [any LatenessPolicy.Type] = [
    NoLatenessPolicy.self, LatenessPolicyL1.self,
  ]

  /// Prepares the policies that hold in the month; throws `invalid` values.
  package init(_ policies: UnitPolicies) throws(PolicyError) {
    month = policies.month
    kinds = try policies.series(.attendanceLatenessPolicy)
    var prepared: [any LatenessPolicy] = []
    for type in Self.types
    where kinds.segments.contains(where: { $0.sourced.value == type.kind }) {
      prepared.append(try type.init(policies))
    }
    self.policies = prepared
  }

  /// The figures of one person; throws a missing policy value, or facts that are impossible.
  package func assess(_ facts: AttendanceFacts) throws(AttendanceError) -> AttendanceMonth {
    try check(facts)
    do {
      return try figures(facts, lateness: lateness(facts))
    } catch let error as AttendanceError {
      throw error
    } catch let error as ValueError {
      throw .value(error)
    } catch {
      throw .impossible(nil, month)
    }
  }

  private func check(_ facts: AttendanceFacts) throws(AttendanceError) {
    let days = facts.events.map(\.day) + facts.daysWithoutPunch
    for day in days where !month.days.contains(day) { throw .outsideMonth(day, month) }
    guard facts.month == month, facts.scheduled >= .zero, facts.attended >= .zero,
      facts.missingPunches >= 0, facts.withoutPunch >= .zero, facts.leave.personal >= .zero,
      facts.leave.sick >= .zero, facts.leave.annual >= .zero, facts.leave.other >= .zero,
      facts.leave.paid >= .zero
    else { throw .impossible(nil, facts.month) }
    for event in facts.events where event.minutes.count <= 0 {
      throw .impossible(event.day, month)
    }
    guard Set(facts.daysWithoutPunch).count == facts.daysWithoutPunch.count else {
      throw .impossible(facts.daysWithoutPunch.first, month)
    }
  }

  /// Judges each event by the policy of its day (ATT-010); late before early on one day.
  private func lateness(_ facts: AttendanceFacts) throws(AttendanceError) -> LatenessAssessment {
    guard !facts.events.isEmpty else { return LatenessAssessment() }
    let events = facts.events.sorted {
      $0.day != $1.day ? $0.day < $1.day : $0.kind == .late && $1.kind == .early
    }
    var byKind: [LatenessKind: [PunctualityEvent]] = [:]
    for event in events {
      do {
        byKind[try kinds.value(on: event.day).value, default: []].append(event)
      } catch {
        throw .policy(error)
      }
    }
    var whole = LatenessAssessment()
    for policy in policies {
      guard let own = byKind[type(of: policy).kind] else { continue }
      let part = try policy.assess(own)
      do {
        whole.points = try whole.points + part.points
      } catch {
        throw .value(error)
      }
      whole.countedLate += part.countedLate
      whole.countedEarly += part.countedEarly
      whole.breakingEvents += part.breakingEvents
      whole.absences += part.absences
      whole.steps += part.steps
    }
    return whole
  }

  private func figures(
    _ facts: AttendanceFacts, lateness: LatenessAssessment
  ) throws -> AttendanceMonth {
    var steps = lateness.steps
    for day in facts.daysWithoutPunch.sorted() {
      steps.append(AttendanceStep(rule: "ATT-011a", finding: .dayWithoutPunch(day)))
    }
    let insideAttended = absenceInsideAttended(facts, lateness: lateness)
    let absence = try insideAttended + facts.withoutPunch
    let worked = try max(.zero, facts.attended - insideAttended) + facts.leave.paid
    let breaks = fullAttendanceBreaks(facts, lateness: lateness, absence: absence)
    steps += breaks.map { AttendanceStep(rule: "ATT-005c", finding: .fullAttendanceBroken($0)) }
    var minutes = (late: Minutes.zero, early: Minutes.zero)
    for event in facts.events {
      switch event.kind {
      case .late: minutes.late = try minutes.late + event.minutes
      case .early: minutes.early = try minutes.early + event.minutes
      }
    }
    return AttendanceMonth(
      month: month, scheduled: facts.scheduled, attended: facts.attended,
      lateTimes: lateness.countedLate, earlyTimes: lateness.countedEarly,
      lateMinutes: minutes.late, earlyMinutes: minutes.early, absence: absence,
      points: lateness.points, missingPunches: facts.missingPunches, leave: try facts.leave.total,
      worked: worked, missed: max(.zero, try facts.scheduled - worked),
      isFullAttendance: breaks.isEmpty,
      steps: steps)
  }

  /// The absence found in events, each day capped at 1, days without a punch left out.
  private func absenceInsideAttended(
    _ facts: AttendanceFacts, lateness: LatenessAssessment
  ) -> Days {
    var hundredthsByDay: [Day: Int64] = [:]
    for (event, absence) in lateness.absences where !facts.daysWithoutPunch.contains(event.day) {
      let capped = max(.zero, min(absence, .one))
      let sum = hundredthsByDay[event.day, default: 0] + capped.hundredths
      hundredthsByDay[event.day] = min(sum, Days.one.hundredths)
    }
    return Days(hundredths: hundredthsByDay.values.reduce(0, +))
  }

  private func fullAttendanceBreaks(
    _ facts: AttendanceFacts, lateness: LatenessAssessment, absence: Days
  ) -> [FullAttendanceBreak] {
    var breaks: [FullAttendanceBreak] = []
    if lateness.breakingEvents > 0 { breaks.append(.lateness) }
    if absence > .zero || !lateness.absences.isEmpty { breaks.append(.absence) }
    if facts.leave.personal > .zero { breaks.append(.personalLeave) }
    if facts.leave.sick > .zero { breaks.append(.sickLeave) }
    return breaks
  }
}
