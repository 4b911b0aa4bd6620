import KefuDomain
import Testing

@Suite struct ProratingTests {
  static let base = PayFixture.item(
    2, "base", .fixedAmount, "基本工资", formula: "{amount}" + PayFixture.prorating,
    settings: ["amount": "pay.base", "prorated": "true"])

  static func basePay(
    _ amount: String, worked: String, missed: String = "0", method: String = "WORKED_OVER_2175",
    month: String = "2026-06", service: String? = nil, fromMissed: String = "1"
  ) throws -> String? {
    let policies = try PolicyFixture.policies(
      month: month,
      replacing: [
        "pay.base": amount, "pay.prorate_method": "\"\(method)\"",
        "pay.prorate_from_missed_days": fromMissed,
      ])
    let whole = policies.month.days
    var facts = try PayFixture.facts()
    facts.service = try service.map { DayRange(from: try Day($0), until: whole.end) } ?? whole
    facts.worked = try Days(worked)
    facts.missed = try Days(missed)
    return try PayFixture.plan([base], policies: policies).slip(for: facts).amount("base")
  }

  @Test(
    arguments: [
      ("2000", "15", "1379.31"), ("1800", "10", "827.59"), ("2500", "0.5", "57.47"),
      ("2000", "21", "1931.03"), ("2000", "1", "91.95"), ("2300", "22", "2300.00"),
      ("2000", "0", "0.00"),
    ])
  func `WE-14, WE-15: base times days worked over 21.75, capped at 1 (PAY-003)`(
    amount: String, worked: String, expected: String
  ) throws {
    #expect(try Self.basePay(amount, worked: worked, service: "2026-06-02") == expected)
  }

  @Test(arguments: [("21.5", "1977.01"), ("21.75", "2000.00"), ("22", "2000.00")])
  func `B-31: the quotient is capped at 1`(worked: String, expected: String) throws {
    #expect(try Self.basePay("2000", worked: worked, service: "2026-06-02") == expected)
  }

  @Test(arguments: [("3000", "12", "1800.00"), ("2500", "13", "1416.67")])
  func `WE-16: base over 30 times calendar days in service (PAY-004)`(
    amount: String, entryDayBefore: String, expected: String
  ) throws {
    let entry = "2026-06-\(try #require(Int(entryDayBefore)) + 1)"
    #expect(
      try Self.basePay(amount, worked: "12", method: "DAYS_OVER_30", service: entry) == expected)
  }

  @Test(arguments: ["2026-02", "2026-06", "2026-10"])
  func `B-65: one day missed costs base over 30 in months of 28, 30 and 31 days`(
    month: String
  ) throws {
    #expect(
      try Self.basePay("3000", worked: "20", missed: "1", method: "DAYS_OVER_30", month: month)
        == "2900.00")
    #expect(
      try Self.basePay("3000", worked: "21", method: "DAYS_OVER_30", month: month) == "3000.00")
  }

  @Test func `PAY-004: whoever attended no day gets nothing`() throws {
    #expect(
      try Self.basePay("3000", worked: "0", missed: "22", method: "DAYS_OVER_30") == "0.00")
  }

  @Test func `PAY-003: the other method takes missed days from the full month`() throws {
    let method = "FULL_MINUS_MISSED_OVER_2175"
    #expect(try Self.basePay("2000", worked: "20", missed: "2", method: method) == "1816.09")
    // Entry on Monday 15 June 2026: 10 of the 22 working days lie before it.
    #expect(
      try Self.basePay("2000", worked: "12", method: method, service: "2026-06-15")
        == "1080.46")
  }

  @Test func `PAY-003: a month served in full is pro-rated from enough missed days only`() throws {
    #expect(try Self.basePay("2000", worked: "13", missed: "9", fromMissed: "10") == "2000.00")
    #expect(try Self.basePay("2000", worked: "12", missed: "10", fromMissed: "10") == "1103.45")
    #expect(try Self.basePay("2000", worked: "22", fromMissed: "0") == "2000.00")
  }

  @Test func `PAY-003: items that are not marked are paid in full`() throws {
    var facts = try PayFixture.facts()
    facts.service = try DayRange(from: Day("2026-10-16"), until: Day("2026-11-01"))
    facts.worked = Days(whole: 11)
    let slip = try PayFixture.plan().slip(for: facts)
    #expect(slip.amount("base") == "404.60")
    #expect(slip.amount("allowance") == "151.72")
    #expect(slip.amount("performance") == "300.00")
  }

  @Test(arguments: ["pay.prorate_method", "pay.standard_work_days"])
  func `REG-002c: a blank pro-rating parameter stops the slip that needs it`(code: String) throws {
    let plan = try PayFixture.plan(
      [Self.base], policies: PolicyFixture.policies(replacing: [code: nil]))
    var facts = try PayFixture.facts()
    #expect(try plan.slip(for: facts).gross.description == "800.00")
    facts.service = try DayRange(from: Day("2026-10-16"), until: Day("2026-11-01"))
    #expect(
      throws: PayError.policy(
        .missing(
          PolicyParameter(rawValue: code), shop: "东店", unit: "客服部", day: try Day("2026-10-31")))
    ) { try plan.slip(for: facts) }
  }
}
