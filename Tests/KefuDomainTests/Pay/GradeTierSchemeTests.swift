import KefuDomain
import Testing

@Suite struct GradeTierSchemeTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let id: String
    let grade: String
    let post: String
    let tier: ServiceTier
    let performance: String?
    let years: Int
    let gross: String
    var testDescription: String { id }
  }

  static let examples = [
    Example(
      id: "WE-01", grade: "E", post: "cashier", tier: .third, performance: "300", years: 0,
      gross: "2030.00"),
    Example(
      id: "WE-02", grade: "E", post: "store_keeper", tier: .second, performance: "300",
      years: 1, gross: "2280.00"),
    Example(
      id: "WE-03", grade: "E", post: "merchandiser", tier: .first, performance: "300", years: 2,
      gross: "2370.00"),
    Example(
      id: "WE-04", grade: "D", post: "accountant", tier: .fourth, performance: nil, years: 1,
      gross: "1645.00"),
    Example(
      id: "WE-05", grade: "D", post: "accountant", tier: .fourth, performance: "0", years: 0,
      gross: "1625.00"),
    Example(
      id: "WE-06", grade: "D", post: "hr", tier: .third, performance: "300", years: 0,
      gross: "2105.00"),
    Example(
      id: "WE-07", grade: "C", post: "finance_supervisor", tier: .second, performance: "300",
      years: 1, gross: "2385.00"),
  ]

  @Test(arguments: examples)
  func `WE-01 to WE-07: gross pay of the printed examples (PAY-021a)`(example: Example) throws {
    let slip = try PayFixture.plan().slip(
      for: PayFixture.facts(
        grade: example.grade, post: example.post, tier: example.tier, years: example.years,
        performance: example.performance))
    #expect(slip.gross.description == example.gross)
    #expect(slip.net == slip.gross)
    #expect(slip.amount("full_attendance") == "0.00")
  }

  @Test(
    arguments: [
      ("C", "1100 935 825 605"), ("D", "900 765 675 495"), ("E", "800 680 600 440"),
      ("F", "700 595 525 385"), ("G", "500 425 375 275"), ("H", "0 0 0 0"), ("I", "0 0 0 0"),
    ])
  func `WE-08: post pay by grade and tier (PAY-020b)`(grade: String, expected: String) throws {
    let plan = try PayFixture.plan()
    let amounts = try ServiceTier.allCases.map { tier in
      try plan.slip(for: PayFixture.facts(grade: grade, tier: tier)).amount("post_pay")
    }
    #expect(amounts == expected.split(separator: " ").map { "\($0).00" })
  }

  @Test(arguments: ["A", "B"])
  func `PAY-020a: grades A and B get 2,000 in all`(grade: String) throws {
    let slip = try PayFixture.plan().slip(
      for: PayFixture.facts(grade: grade, post: "store_keeper", tier: .first, years: 5))
    #expect(slip.gross.description == "2000.00")
    #expect(slip.lines.map(\.itemCode) == ["fixed_pay"])
  }

  @Test func `PAY-020b: a coefficient set for one person stands for the tier's`() throws {
    var facts = try PayFixture.facts(grade: "C", tier: .third)
    let coefficient = try Rate("0.9")
    facts.coefficientOverride = CoefficientOverride(
      coefficient: coefficient, approvalID: 55, reason: "表现突出")
    let line = try #require(
      try PayFixture.plan().slip(for: facts).lines.first { $0.itemCode == "post_pay" })
    #expect(line.amount.description == "990.00")
    #expect(line.sourceIDs == [55])
  }

  @Test(arguments: [(0, "30.00"), (1, "50.00"), (2, "70.00"), (10, "230.00")])
  func `PAY-021b: seniority pay of completed years`(years: Int, amount: String) throws {
    let slip = try PayFixture.plan().slip(for: PayFixture.facts(years: years))
    #expect(slip.amount("seniority") == amount)
  }

  @Test(arguments: [("0", "0.00"), ("150.5", "150.50"), ("300", "300.00")])
  func `PAY-021a: performance is an amount from 0 to the full one`(
    entered: String, amount: String
  ) throws {
    let slip = try PayFixture.plan().slip(for: PayFixture.facts(performance: entered))
    #expect(slip.amount("performance") == amount)
  }

  @Test(arguments: ["300.01", "-0.01"])
  func `PAY-021a: performance outside 0 to 300 is refused`(entered: String) throws {
    let plan = try PayFixture.plan()
    #expect(throws: PayError.performanceOutOfRange(Identifier(1007), try Money(entered))) {
      try plan.slip(for: PayFixture.facts(performance: entered))
    }
  }

  @Test func `PAY-007: no performance in tier 4, whatever was entered`() throws {
    let slip = try PayFixture.plan().slip(for: PayFixture.facts(tier: .fourth))
    #expect(slip.amount("performance") == "0.00")
  }

  @Test func `Performance that was not entered is an error unless the item takes it as full`()
    throws
  {
    let facts = try PayFixture.facts(performance: nil)
    #expect(throws: PayError.missingPerformance(Identifier(1007))) {
      try PayFixture.plan().slip(for: facts)
    }
    let lenient = PayFixture.item(
      5, "performance", .performance, "绩效工资", formula: "{performance}",
      settings: [
        "full": "pay.performance_full", "tiers": "pay.performance_tiers", "when_missing": "FULL",
      ])
    #expect(try PayFixture.plan([lenient]).slip(for: facts).gross.description == "300.00")
  }

  @Test func `ATT-005c: the full-attendance amount is paid only for a fully attended month`() throws
  {
    let plan = try PayFixture.plan(
      policies: PolicyFixture.policies(replacing: ["pay.full_attendance": "80"]))
    var facts = try PayFixture.facts()
    #expect(try plan.slip(for: facts).amount("full_attendance") == "0.00")
    facts.isFullAttendance = true
    #expect(try plan.slip(for: facts).amount("full_attendance") == "80.00")
  }
}
