import KefuDomain
import Testing

@Suite struct SplitMonthTests {
  /// Policies in which one parameter changes on 16 October 2026 (11 + 11 weekdays).
  static func changing(
    _ code: String, from old: String?, to new: String?, on day: String = "2026-10-16"
  ) throws -> UnitPolicies {
    let change = try Day(day)
    return try PolicyFixture.policies(
      dropping: [code],
      adding: [
        PolicyFixture.row(
          code, old, id: 90, days: DayRange(from: .distantPast, until: change)),
        PolicyFixture.row(
          code, new, id: 91, days: DayRange(from: change, until: .distantFuture)),
      ])
  }

  @Test func `B-62: a change inside the month is weighted by working days and rounded once`() throws
  {
    let policies = try Self.changing("pay.base", from: "800.00", to: "900.01", on: "2026-10-09")
    let slip = try PayFixture.plan(policies: policies).slip(for: PayFixture.facts())
    // 6 of the 22 weekdays lie before 9 October: (800.00 × 6 + 900.01 × 16) ÷ 22 = 872.7345…
    let line = try #require(slip.lines.first { $0.itemCode == "base" })
    #expect(line.amount.description == "872.73")
    #expect(line.policyValueIDs == [90, 91])
    #expect(line.inputs == [90_001, 0, 0, 80_000, 6, 90_001, 16])
    #expect(
      line.explanation(by: PayFixture.earnings[1], in: .chinese)
        == "基本工资 = (800.00 × 6 + 900.01 × 16) ÷ 22个工作日 = 872.73")
  }

  @Test func `B-62: only the days in service weigh`() throws {
    let policies = try Self.changing("pay.base", from: "800", to: "900")
    let plan = try PayFixture.plan([ProratingTests.base], policies: policies)
    var facts = try PayFixture.facts()
    facts.worked = Days(whole: 22)
    facts.service = try DayRange(from: Day("2026-10-16"), until: Day("2026-11-01"))
    #expect(try plan.slip(for: facts).gross.description == "900.00")
    facts.service = try DayRange(from: Day("2026-10-01"), until: Day("2026-10-16"))
    #expect(try plan.slip(for: facts).gross.description == "800.00")
    facts.service = try DayRange(from: Day("2026-10-14"), until: Day("2026-10-17"))
    #expect(try plan.slip(for: facts).gross.description == "833.33")
  }

  @Test func `B-62: a service on days off alone is weighted by calendar days`() throws {
    let policies = try Self.changing("pay.base", from: "800", to: "900", on: "2026-10-18")
    let plan = try PayFixture.plan([ProratingTests.base], policies: policies)
    var facts = try PayFixture.facts()
    facts.worked = Days(whole: 22)
    facts.service = try DayRange(from: Day("2026-10-17"), until: Day("2026-10-19"))
    #expect(try plan.slip(for: facts).gross.description == "850.00")
  }

  @Test func `B-62: tables and coefficients change together with the amounts they multiply`() throws
  {
    let policies = try Self.changing(
      "pay.tier_coefficient", from: #"{"3":0.75}"#, to: #"{"3":0.85}"#)
    let slip = try PayFixture.plan(policies: policies).slip(for: PayFixture.facts())
    #expect(slip.amount("post_pay") == "640.00")
    let post = try Self.changing("pay.target_task", from: #"{"clerk":100}"#, to: "{}")
    #expect(
      try PayFixture.plan(policies: post).slip(for: PayFixture.facts()).amount("target_task")
        == "50.00")
    let step = try Self.changing("pay.seniority_step", from: "20", to: "30")
    #expect(
      try PayFixture.plan(policies: step).slip(for: PayFixture.facts(years: 2))
        .amount("seniority") == "75.00")
    let tiers = try Self.changing(
      "pay.performance_tiers", from: #"{"3":1}"#, to: #"{"3":0}"#)
    #expect(
      try PayFixture.plan(policies: tiers).slip(for: PayFixture.facts()).amount("performance")
        == "150.00")
  }

  @Test func `REG-002c: a blank from the middle of the month stops only those in service then`()
    throws
  {
    let policies = try Self.changing("pay.base", from: "800", to: nil)
    let plan = try PayFixture.plan([ProratingTests.base], policies: policies)
    let gap = PolicyError.missing(
      "pay.base", shop: "东店", unit: "客服部", day: try Day("2026-10-16"))
    #expect(plan.gaps == [gap])
    var facts = try PayFixture.facts()
    #expect(throws: PayError.policy(gap)) { try plan.slip(for: facts) }
    facts.service = try DayRange(from: Day("2026-10-01"), until: Day("2026-10-16"))
    #expect(try plan.slip(for: facts).lines.count == 1)
  }
}
