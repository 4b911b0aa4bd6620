import KefuDomain
import Testing

@Suite struct SlipTests {
  @Test(
    arguments: [
      "pay.base", "pay.allowance", "pay.post_pay", "pay.fixed_pay", "pay.tier_coefficient",
      "pay.performance_full", "pay.performance_tiers", "pay.seniority_first",
      "pay.seniority_step", "pay.target_task", "pay.phone_subsidy", "pay.full_attendance",
    ])
  func `REG-002c: every blank parameter of the scheme stops the slip`(code: String) throws {
    let plan = try PayFixture.plan(policies: PolicyFixture.policies(replacing: [code: nil]))
    let expected = PolicyError.missing(
      PolicyParameter(rawValue: code), shop: "东店", unit: "客服部", day: try Day("2026-10-01"))
    #expect(plan.gaps.contains(expected))
    #expect(throws: PayError.policy(expected)) { try plan.slip(for: PayFixture.facts()) }
  }

  @Test(
    arguments: [
      ("pay.post_pay", #"{"E":null}"#, "E"), ("pay.post_pay", "{}", "E"),
      ("pay.tier_coefficient", #"{"1":1}"#, "3"), ("pay.performance_tiers", "{}", "3"),
      ("pay.target_task", #"{"clerk":null}"#, "clerk"), ("pay.fixed_pay", #"{"E":null}"#, "E"),
    ])
  func `REG-002c: a table without the key a person needs stops the slip`(
    code: String, json: String, key: String
  ) throws {
    let plan = try PayFixture.plan(policies: PolicyFixture.policies(replacing: [code: json]))
    #expect(
      throws: PayError.policy(
        .missingEntry(
          PolicyParameter(rawValue: code), key: key, shop: "东店", unit: "客服部",
          day: try Day("2026-10-01")))
    ) { try plan.slip(for: PayFixture.facts()) }
  }

  @Test func `A value of the wrong type is found when the plan is made`() throws {
    #expect(throws: PayError.self) {
      try PayFixture.plan(
        policies: PolicyFixture.policies(replacing: ["pay.base": #"{"E":1}"#]))
    }
  }

  @Test(arguments: ["pay.base", "pay.allowance"])
  func `Amounts too large to be added are an error`(code: String) throws {
    let plan = try PayFixture.plan(
      policies: PolicyFixture.policies(replacing: [code: "92233720368547758.07"]))
    #expect(throws: PayError.value(.overflow(.money))) {
      try plan.slip(for: PayFixture.facts())
    }
  }

  @Test func `Products too large to be held are an error`() throws {
    for (code, json) in [
      ("pay.seniority_step", "92233720368547758.07"),
      ("pay.post_pay", #"{"E":"92233720368547758.07"}"#),
    ] {
      let plan = try PayFixture.plan(
        policies: PolicyFixture.policies(
          replacing: [code: json, "pay.tier_coefficient": #"{"3":9223372036854}"#]))
      #expect(throws: PayError.value(.overflow(.money))) {
        try plan.slip(for: PayFixture.facts(years: 5))
      }
    }
  }

  @Test func `Facts that cannot be are refused`() throws {
    let plan = try PayFixture.plan()
    let whole = try PayFixture.facts()
    var faulty: [PayFacts] = []
    for change: (inout PayFacts) throws -> Void in [
      { $0.service = try DayRange(from: Day("2026-09-30"), until: Day("2026-11-01")) },
      { $0.service = try DayRange(from: Day("2026-10-01"), until: Day("2026-10-01")) },
      { $0.serviceYears = -1 }, { $0.worked = Days(hundredths: -1) },
      { $0.missed = Days(hundredths: -1) }, { $0.missed = Days(hundredths: .max) },
      { $0.worked = Days(hundredths: 3101) }, { $0.debtBefore = Money(fen: -1) },
    ] as [(inout PayFacts) throws -> Void] {
      var facts = whole
      try change(&facts)
      faulty.append(facts)
    }
    for facts in faulty {
      #expect(throws: PayError.impossibleFacts(Identifier(1007))) { try plan.slip(for: facts) }
    }
  }

  @Test func `Earnings below zero are refused`() throws {
    let plan = try PayFixture.plan(
      [PayFixture.earnings[5]],
      policies: PolicyFixture.policies(replacing: ["pay.seniority_first": "10"]))
    #expect(throws: PayError.negativeGross(Identifier(1007), Money(fen: -1000))) {
      try plan.slip(for: PayFixture.facts(years: 0))
    }
  }

  @Test func `A calendar of another month is refused`() throws {
    let policies = try PolicyFixture.policies()
    #expect(throws: PayError.self) {
      try SchemePlan(
        scheme: PayFixture.scheme(), policies: policies,
        calendar: .weekdays(of: Month("2026-09")))
    }
  }

  @Test func `PAY-008: every line is explained with its formula and numbers`() throws {
    var facts = try PayFixture.facts(grade: "C", post: "store_keeper", tier: .second, years: 1)
    facts.service = try DayRange(from: Day("2026-10-12"), until: Day("2026-11-01"))
    facts.worked = Days(whole: 15)
    facts.entered = [try PayFixture.entered(24, "160")]
    let plan = try PayFixture.plan()
    let texts = try plan.slip(for: facts).lines.map { line in
      let item = try #require(plan.scheme.items.first { $0.id == line.itemID })
      return try #require(line.explanation(by: item, in: .chinese))
    }
    #expect(
      texts == [
        "基本工资 = 800.00 × 15 ÷ 21.75 = 551.72",
        "津贴 = 300.00 × 15 ÷ 21.75 = 206.90",
        "岗位工资 = 1100.00 × 0.85 = 935.00",
        "绩效工资 = 300.00 × 1 = 300.00",
        "工龄工资 = 50.00 + (1 − 1) × 20.00 = 50.00",
        "目标任务 = 100.00",
        "话费补助 = 50.00",
        "全勤奖 = 0.00 × 0 = 0.00",
        "罚款 = 160.00",
      ])
  }

  @Test func `A line is not explained by another item or version`() throws {
    let line = try #require(try PayFixture.plan().slip(for: PayFixture.facts()).lines.first)
    #expect(line.explanation(by: PayFixture.earnings[1], in: .english) == "base = 800.00")
    #expect(line.explanation(by: PayFixture.earnings[2], in: .english) == nil)
  }

  @Test func `Every line names the policy rows it read`() throws {
    let plan = try PayFixture.plan()
    let policies = try PolicyFixture.policies()
    for line in try plan.slip(for: PayFixture.facts()).lines {
      #expect(!line.policyValueIDs.isEmpty)
      for id in line.policyValueIDs {
        #expect(policies.snapshot.origin(of: Identifier(id))?.regimeCode == "2I")
      }
    }
  }

  @Test(
    arguments: ["92233720368547758.07", "-92233720368547758.08", "0", "-1"],
    ["WORKED_OVER_2175", "FULL_MINUS_MISSED_OVER_2175", "DAYS_OVER_30"])
  func `The most extreme policies and facts give an error or a slip that adds up`(
    amount: String, method: String
  ) throws {
    let codes = [
      "pay.base", "pay.allowance", "pay.seniority_first", "pay.seniority_step",
      "pay.performance_full", "pay.standard_work_days", "pay.prorate_from_missed_days",
    ]
    var slips = 0
    for code in codes {
      let plan = try PayFixture.plan(
        policies: PolicyFixture.policies(
          replacing: [code: amount, "pay.prorate_method": "\"\(method)\""]))
      for (missed, debt, entered) in [
        (0, 0, .max), (1, .max, 0), (3100, 1, 1), (3100, .max, .max),
      ] as [(Int64, Int64, Int64)] {
        var facts = try PayFixture.facts(years: 1_000_000)
        facts.missed = Days(hundredths: missed)
        facts.debtBefore = Money(fen: debt)
        facts.entered = [
          EnteredAmount(itemID: Identifier(24), amount: Money(fen: entered), sourceID: 1)
        ]
        guard let slip = try? plan.slip(for: facts) else { continue }
        slips += 1
        #expect(slip.net.fen == slip.gross.fen - slip.deductions.fen)
        #expect(slip.net >= .zero)
      }
    }
    #expect(slips > 0)
  }

  @Test func `PAY-014: an item marked for it follows the base salary in pro-rating`() throws {
    let item = PayFixture.item(
      5, "performance", .performance, "绩效工资", formula: "{performance}" + PayFixture.prorating,
      settings: [
        "full": "pay.performance_full", "tiers": "pay.performance_tiers", "prorated": "true",
      ])
    var facts = try PayFixture.facts()
    facts.service = try DayRange(from: Day("2026-10-29"), until: Day("2026-11-01"))
    facts.worked = Days(whole: 2)
    #expect(try PayFixture.plan([item]).slip(for: facts).gross.description == "27.59")
  }
}
