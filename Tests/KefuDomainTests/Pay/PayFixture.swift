import KefuDomain

/// Builds the grade-tier scheme of regime 2I and the facts of one person.
enum PayFixture {
  static let month = "2026-10"

  static func item(
    _ id: Int64, _ code: String, _ kind: PayItemKind, sign: PaySign = .earning,
    _ chinese: String, formula: String, depends: [String] = [],
    settings: [String: String] = [:], inputs: [PayInput]? = nil
  ) -> PayItemDefinition {
    PayItemDefinition(
      id: Identifier(id), code: code, ordinal: Int(id) * 10, kind: kind, sign: sign, version: 1,
      titles: BilingualText(chinese: chinese, english: code),
      formula: BilingualText(chinese: formula, english: formula), inputs: inputs ?? kind.inputs,
      dependencies: depends, settings: PayItemSettings(settings))
  }

  static let prorating = "[ × {paid_days} ÷ {divisor_days}]"

  static let earnings = [
    item(
      1, "fixed_pay", .fixedPay, "定额工资", formula: "{amount}" + prorating,
      settings: ["table": "pay.fixed_pay", "prorated": "true"]),
    item(
      2, "base", .fixedAmount, "基本工资", formula: "{amount}" + prorating,
      settings: ["amount": "pay.base", "prorated": "true"]),
    item(
      3, "allowance", .fixedAmount, "津贴", formula: "{amount}" + prorating,
      settings: ["amount": "pay.allowance", "prorated": "true"]),
    item(
      4, "post_pay", .gradeTier, "岗位工资", formula: "{post_pay} × {coefficient}" + prorating,
      settings: ["table": "pay.post_pay", "coefficient": "pay.tier_coefficient"]),
    item(
      5, "performance", .performance, "绩效工资", formula: "{performance} × {rate}",
      settings: ["full": "pay.performance_full", "tiers": "pay.performance_tiers"]),
    item(
      6, "seniority", .seniority, "工龄工资", formula: "{first} + ({years} − 1) × {step}",
      settings: ["first": "pay.seniority_first", "step": "pay.seniority_step"]),
    item(
      7, "target_task", .amountByPost, "目标任务", formula: "{amount}",
      settings: ["table": "pay.target_task"]),
    item(
      8, "phone_subsidy", .amountByPost, "话费补助", formula: "{amount}",
      settings: ["table": "pay.phone_subsidy"]),
    item(
      9, "full_attendance", .fullAttendance, "全勤奖", formula: "{amount} × {full_attendance}",
      settings: ["amount": "pay.full_attendance"]),
  ]

  static let deductions = [
    item(
      20, "advance", .entered, sign: .deduction, "预支", formula: "{entered}[ − {deferred}]"),
    item(
      21, "income_tax", .entered, sign: .deduction, "个人所得税",
      formula: "{entered}[ − {deferred}]", settings: ["deduction_class": "TAX"]),
    item(
      22, "social_insurance", .entered, sign: .deduction, "社保个人部分",
      formula: "{entered}[ − {deferred}]", settings: ["deduction_class": "INSURANCE"]),
    item(
      23, "housing_fund", .entered, sign: .deduction, "公积金",
      formula: "{entered}[ − {deferred}]", settings: ["deduction_class": "INSURANCE"]),
    item(
      24, "fine", .entered, sign: .deduction, "罚款", formula: "{entered}[ − {deferred}]"),
    item(
      25, "debt_recovery", .debtRecovery, sign: .deduction, "扣回欠款",
      formula: "{debt}[ − {remaining}]"),
  ]

  static func scheme(_ items: [PayItemDefinition] = earnings + deductions) throws -> PayScheme {
    try PayScheme(
      id: Identifier(1), code: "2I", titles: BilingualText(chinese: "薪资结构", english: "2I"),
      items: items)
  }

  static func plan(
    _ items: [PayItemDefinition] = earnings + deductions, policies: UnitPolicies? = nil
  ) throws -> SchemePlan {
    let policies = try policies ?? PolicyFixture.policies()
    return try SchemePlan(
      scheme: scheme(items), policies: policies, calendar: .weekdays(of: policies.month))
  }

  static func facts(
    grade: String = "E", post: String = "clerk", tier: ServiceTier = .third, years: Int = 0,
    performance: String? = "300"
  ) throws -> PayFacts {
    PayFacts(
      employeeID: Identifier(1007), grade: grade, post: post, tier: tier, serviceYears: years,
      service: try Month(month).days, worked: Days(whole: 22),
      performance: try performance.map { try Money($0) })
  }

  static func entered(_ id: Int64, _ amount: String, source: Int64 = 0) throws -> EnteredAmount {
    EnteredAmount(itemID: Identifier(id), amount: try Money(amount), sourceID: source)
  }
}

extension PaySlip {
  /// The amount of an item as text; nil where the slip has no such line.
  func amount(_ code: String) -> String? {
    lines.first { $0.itemCode == code }?.amount.description
  }
}
