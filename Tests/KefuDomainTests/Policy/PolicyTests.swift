import KefuDomain
import Testing

@Suite struct PolicyTests {
  let day: Day

  init() throws { day = try Day("2026-10-15") }

  @Test func `A typed look-up gives the value and its row`() throws {
    let policies = try PolicyFixture.policies()
    let base = try policies.value("pay.base", as: Money.self, on: day)
    #expect(base.value.fen == 80_000)
    #expect(policies.snapshot.origin(of: base.valueID)?.regimeCode == "2I")
    #expect(
      try policies.value("pay.standard_work_days", as: Days.self, on: day).value.hundredths == 2175)
    #expect(try policies.value("attendance.free_events", as: Int.self, on: day).value == 1)
    #expect(
      try policies.value("attendance.absence_from_minutes", as: Minutes.self, on: day).value
        == Minutes(30))
    #expect(
      try policies.value(
        "attendance.free_event_keeps_full_attendance", as: Bool.self, on: day
      ).value)
    #expect(
      try policies.value("attendance.extra_mode", as: ExtraPointsMode.self, on: day).value == .add)
    let table = try policies.value("pay.post_pay", as: PolicyTable<Money>.self, on: day).value
    #expect(table["C"] == .value(Money(fen: 110_000)))
    #expect(table["Z"] == .absent)
    let rates = try policies.value("pay.tier_coefficient", as: PolicyTable<Rate>.self, on: day)
    #expect(rates.value["4"] == .value(Rate(millionths: 550_000)))
  }

  @Test func `REG-002c: a missing value names parameter, shop, unit and day`() throws {
    let policies = try PolicyFixture.policies(dropping: ["pay.base"])
    let expected = PolicyError.missing("pay.base", shop: "东店", unit: "客服部", day: day)
    #expect(throws: expected) { try policies.value("pay.base", as: Money.self, on: day) }
    #expect(
      expected.description == "pay.base has no value for 东店 / 客服部 on 2026-10-15")
  }

  @Test(arguments: [nil, "null"])
  func `REG-002c: a blank value is an error and never zero`(json: String?) throws {
    let policies = try PolicyFixture.policies(replacing: ["pay.base": json])
    #expect(throws: PolicyError.missing("pay.base", shop: "东店", unit: "客服部", day: day)) {
      try policies.value("pay.base", as: Money.self, on: day)
    }
  }

  @Test(arguments: ["true", #""abc""#, "{}", "[]", "1.234", "12345678901234567890"])
  func `A value of another type is invalid`(json: String) throws {
    let policies = try PolicyFixture.policies(replacing: ["pay.base": json])
    #expect(
      throws: PolicyError.invalid(
        "pay.base", shop: "东店", unit: "客服部", day: day, expected: "an amount")
    ) { try policies.value("pay.base", as: Money.self, on: day) }
  }

  @Test func `A value outside an enumeration is invalid`() throws {
    let policies = try PolicyFixture.policies(
      replacing: ["attendance.extra_mode": #""TWICE""#])
    #expect(throws: PolicyError.self) {
      try policies.value("attendance.extra_mode", as: ExtraPointsMode.self, on: day)
    }
  }

  @Test func `B-62: the old value holds until its last day and the new one from the next`() throws {
    let change = try Day("2026-10-16")
    let policies = try PolicyFixture.policies(
      dropping: ["pay.base"],
      adding: [
        PolicyFixture.row(
          "pay.base", "900", id: 91, days: DayRange(from: change, until: .distantFuture)),
        PolicyFixture.row(
          "pay.base", "800", id: 90, days: DayRange(from: .distantPast, until: change)),
      ])
    #expect(try policies.value("pay.base", as: Money.self, on: day).value.fen == 80_000)
    #expect(try policies.value("pay.base", as: Money.self, on: change).value.fen == 90_000)
    let series = try policies.series("pay.base", as: Money.self)
    #expect(series.firstGap(in: policies.month.days) == nil)
    #expect(series.segments.map(\.days.count) == [15, 16])
  }

  @Test func `B-62: a gap inside the month is found on its first day`() throws {
    let policies = try PolicyFixture.policies(
      dropping: ["pay.base"],
      adding: [
        PolicyFixture.row(
          "pay.base", "800", id: 90,
          days: DayRange(from: .distantPast, until: Day("2026-10-10"))),
        PolicyFixture.row(
          "pay.base", "900", id: 91,
          days: DayRange(from: Day("2026-10-20"), until: .distantFuture)),
      ])
    let series = try policies.series("pay.base", as: Money.self)
    #expect(try series.firstGap(in: policies.month.days) == Day("2026-10-10"))
    #expect(throws: PolicyError.self) { try series.value(on: day) }
    #expect(try series.value(on: Day("2026-10-20")).value.fen == 90_000)
  }

  @Test func `REG-002a: two values on one day are refused`() throws {
    let rows = [
      try PolicyFixture.row("pay.base", "900", id: 91, days: DayRange(first: day, last: day))
    ]
    #expect(throws: PolicyError.overlapping("pay.base", shop: "东店", unit: "客服部", day: day)) {
      try PolicyFixture.policies(adding: rows)
    }
  }

  @Test func `REG-005a: bands carry their inclusive ends`() throws {
    let json = """
      [{"from":0,"from_inclusive":true,"to":60,"to_inclusive":false,"value":0},
       {"from":60,"from_inclusive":true,"value":"600.00"}]
      """
    let policies = try PolicyFixture.policies(replacing: ["pay.base": json])
    let bands: Sourced<BandTable<Score, Money>> = try policies.bands(
      "pay.base", on: day, favourable: .higherOutcome)
    #expect(try bands.value.outcome(for: Score("59.99"))?.fen == 0)
    #expect(try bands.value.outcome(for: Score("60"))?.fen == 60_000)
    #expect(try bands.value.outcome(for: Score("-1")) == nil)
  }

  @Test(
    arguments: [
      "", "{", "[1", "1 2", "tru", #"{"a":1,"a":2}"#, #"{"a":[1]}"#, "[1]", #"[{"from":1}]"#,
      #"[{"from":1,"value":2}]"#, #"{"a" 1}"#, #""abc"#, "1e3", "[[[[[[]]]]]]", "\"\u{1}\"",
      #"{"a":true}"#, #"[{"value":1,"other":2}]"#, #""\ud800""#,
    ])
  func `JSON that no policy value has is refused`(json: String) {
    #expect(PolicyValue(json: json) == nil)
  }

  @Test func `JSON of every shape is read`() {
    #expect(PolicyValue(json: " 21.75 ") == .number("21.75"))
    #expect(PolicyValue(json: #""\u4e2d\"\n/""#) == .text("中\"\n/"))
    #expect(PolicyValue(json: "false") == .boolean(false))
    #expect(
      PolicyValue(json: #"{"甲": 1, "b": null}"#)
        == .table([.init(key: "甲", value: "1"), .init(key: "b", value: nil)]))
    #expect(PolicyValue(json: "{}") == .table([]))
    #expect(PolicyValue(json: "[]") == .bands([]))
  }
}
