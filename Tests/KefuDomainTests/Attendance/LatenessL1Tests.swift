import KefuDomain
import Testing

@Suite struct LatenessL1Tests {
  static func facts(_ events: [PunctualityEvent]) throws -> AttendanceFacts {
    AttendanceFacts(
      month: try Month("2026-10"), scheduled: Days(whole: 22), attended: Days(whole: 22),
      events: events)
  }

  static func events(_ count: Int, minutes: Int = 5) throws -> [PunctualityEvent] {
    try (0..<count).map {
      PunctualityEvent(
        day: try Day("2026-10-08").adding(days: $0), kind: $0 % 2 == 0 ? .late : .early,
        minutes: Minutes(minutes))
    }
  }

  static func late(_ minutes: Int, on day: String = "2026-10-08") throws -> PunctualityEvent {
    PunctualityEvent(day: try Day(day), kind: .late, minutes: Minutes(minutes))
  }

  @Test(arguments: [(0, "0"), (1, "0"), (2, "2"), (3, "9"), (4, "11"), (5, "13")])
  func `WE-19, B-03, B-04: points of a month's events`(count: Int, points: String) throws {
    let rules = try AttendanceRules(PolicyFixture.policies())
    let month = try rules.assess(Self.facts(Self.events(count)))
    #expect(month.points.description == points)
    #expect(month.lateTimes + month.earlyTimes == count)
    #expect(month.isFullAttendance == (count <= 1))
    #expect(month.absence == .zero)
  }

  @Test(
    arguments: [
      (29, "0", 1), (30, "0.5", 0), (31, "0.5", 0), (179, "0.5", 0), (180, "0.5", 0),
      (181, "1", 0),
    ])
  func `WE-20, B-01, B-02: long lateness is absence and no lateness event`(
    minutes: Int, absence: String, events: Int
  ) throws {
    let rules = try AttendanceRules(PolicyFixture.policies())
    let month = try rules.assess(Self.facts([Self.late(minutes)]))
    #expect(month.absence.description == absence)
    #expect(month.lateTimes + month.earlyTimes == events)
    #expect(month.points == .zero)
    #expect(month.isFullAttendance == (events == 1))
    #expect(month.lateMinutes == Minutes(minutes))
  }

  @Test func `ATT-006b: absence of one day is capped at 1 and lowers the days worked`() throws {
    let rules = try AttendanceRules(PolicyFixture.policies())
    let early = PunctualityEvent(
      day: try Day("2026-10-08"), kind: .early, minutes: Minutes(200))
    var facts = try Self.facts([early, Self.late(60)])
    facts.daysWithoutPunch = [try Day("2026-10-09")]
    facts.withoutPunch = .one
    facts.attended = Days(whole: 21)
    let month = try rules.assess(facts)
    #expect(month.absence.description == "2")
    #expect(month.worked.description == "20")
    #expect(month.missed.description == "2")
  }

  @Test func `ATT-006a: the extra points replace the others where the policy says so`() throws {
    let rules = try AttendanceRules(
      PolicyFixture.policies(replacing: ["attendance.extra_mode": #""REPLACE""#]))
    for (count, points) in [(2, "2"), (3, "5"), (4, "5")] {
      #expect(
        try rules.assess(Self.facts(Self.events(count))).points.description == points)
    }
  }

  @Test func `B-62: an event is judged by the policy of its own day`() throws {
    let change = try Day("2026-10-16")
    let rules = try AttendanceRules(
      PolicyFixture.policies(
        dropping: ["attendance.absence_from_minutes"],
        adding: [
          PolicyFixture.row(
            "attendance.absence_from_minutes", "30", id: 90,
            days: DayRange(from: .distantPast, until: change)),
          PolicyFixture.row(
            "attendance.absence_from_minutes", "45", id: 91,
            days: DayRange(from: change, until: .distantFuture)),
        ]))
    let month = try rules.assess(
      Self.facts([Self.late(40, on: "2026-10-15"), Self.late(40, on: "2026-10-16")]))
    #expect(month.absence.description == "0.5")
    #expect(month.lateTimes + month.earlyTimes == 1)
  }

  @Test func `ATT-005c: the free event breaks full attendance where the policy says so`() throws {
    let rules = try AttendanceRules(
      PolicyFixture.policies(
        replacing: ["attendance.free_event_keeps_full_attendance": "false"]))
    #expect(try !rules.assess(Self.facts(Self.events(1))).isFullAttendance)
  }

  @Test(
    arguments: [
      (LeaveTotals(personal: .one), false), (LeaveTotals(sick: .one), false),
      (LeaveTotals(annual: .one, paid: .one), true), (LeaveTotals(other: .one, paid: .one), true),
    ])
  func `ATT-005c: personal and sick leave break full attendance`(
    leave: LeaveTotals, isFull: Bool
  ) throws {
    let rules = try AttendanceRules(PolicyFixture.policies())
    var facts = try Self.facts([])
    facts.attended = Days(whole: 21)
    facts.leave = leave
    let month = try rules.assess(facts)
    #expect(month.isFullAttendance == isFull)
    #expect(month.worked.description == (isFull ? "22" : "21"))
    #expect(month.leave.description == "1")
  }

  @Test func `ATT-010: without a lateness policy events cost nothing`() throws {
    let rules = try AttendanceRules(
      PolicyFixture.policies(replacing: ["attendance.lateness_policy": #""NONE""#]))
    let month = try rules.assess(Self.facts(Self.events(4, minutes: 200)))
    #expect(month.points == .zero)
    #expect(month.absence == .zero)
    #expect(!month.isFullAttendance)
  }

  @Test(
    arguments: [
      "attendance.lateness_policy", "attendance.free_events", "attendance.points_per_event",
      "attendance.extra_from_events", "attendance.extra_points", "attendance.extra_mode",
      "attendance.absence_from_minutes",
    ])
  func `REG-002c: a blank parameter stops the month that needs it`(code: String) throws {
    let rules = try AttendanceRules(PolicyFixture.policies(replacing: [code: nil]))
    let error = #expect(throws: AttendanceError.self) {
      try rules.assess(Self.facts(Self.events(3)))
    }
    guard case .policy(.missing(let parameter, _, _, _)) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(parameter.rawValue == code)
    #expect(try rules.assess(Self.facts([])).points == .zero)
  }

  @Test func `Impossible facts are refused`() throws {
    let rules = try AttendanceRules(PolicyFixture.policies())
    #expect(throws: AttendanceError.self) {
      try rules.assess(Self.facts([Self.late(5, on: "2026-11-01")]))
    }
    #expect(throws: AttendanceError.self) { try rules.assess(Self.facts([Self.late(0)])) }
    var twice = try Self.facts([])
    twice.daysWithoutPunch = [try Day("2026-10-09"), try Day("2026-10-09")]
    #expect(throws: AttendanceError.self) { try rules.assess(twice) }
    var negative = try Self.facts([])
    negative.attended = Days(whole: -1)
    #expect(throws: AttendanceError.self) { try rules.assess(negative) }
  }

  @Test func `Every step is explained with its rule and its policy rows`() throws {
    let rules = try AttendanceRules(PolicyFixture.policies())
    let month = try rules.assess(Self.facts(Self.events(3) + [Self.late(45, on: "2026-10-20")]))
    #expect(
      month.explanation(in: .english) == [
        "2026-10-08: late by 5 minutes, event 1 of the month, free (ATT-006a)",
        "2026-10-09: left early by 5 minutes, event 2 of the month, 2 points (ATT-006a)",
        "2026-10-10: late by 5 minutes, event 3 of the month, 2 points (ATT-006a)",
        "2026-10-10: 3 events, 5 points more (ATT-006a)",
        "2026-10-20: late by 45 minutes, absence of 0.5 day (ATT-006b)",
        "not fully attended: lateness or early leaving (ATT-005c)",
        "not fully attended: absence (ATT-005c)",
      ])
    #expect(month.explanation(in: .chinese).first == "2026-10-08 迟到5分钟，本月第1次，免扣 (ATT-006a)")
    #expect(month.steps.prefix(5).allSatisfy { !$0.policyValueIDs.isEmpty })
  }
}
