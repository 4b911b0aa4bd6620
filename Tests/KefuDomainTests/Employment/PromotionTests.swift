import KefuDomain
import Testing

/// Goal: each kind of requirement at, below and above its number, and what is not known.
@Suite struct PromotionTests {
  static func finding(
    _ kind: PromotionRequirement.Kind, on day: String = "2026-10-15",
    joinedOn: String = "2026-07-10", convertedOn: String? = nil, junior: String? = nil,
    figures: [PromotionMeasure: [String: String]] = [:], evaluated: [Int: Bool] = [:],
    numbers: [String: String?] = [:]
  ) throws -> PromotionFinding {
    let seeded: [String: String?] = [
      "promotion.p2_intermediate_months": "3", "promotion.p2_senior_months": "12",
      "promotion.p3_deals": "1", "promotion.p3_deal_months": "3", "promotion.p3_score": "80",
      "promotion.p3_sales": "6000", "promotion.p3_customers": "100",
      "promotion.p3_window_months": "3", "promotion.p4_orders": "10",
      "promotion.p4_window_months": "1",
    ]
    var rows: [PolicyRow] = []
    for (code, json) in seeded.merging(numbers, uniquingKeysWith: { $1 }) {
      rows.append(try PolicyFixture.row(code, json, id: Int64(1000 + rows.count)))
    }
    let policies = try PolicyFixture.policies(adding: rows)
    var read: [PromotionMeasure: [Month: Rate]] = [:]
    for (measure, months) in figures {
      for (month, value) in months {
        read[measure, default: [:]][try Month(month)] = try Rate(value)
      }
    }
    let facts = PromotionFacts(
      joinedOn: try Day(joinedOn), convertedOn: try convertedOn.map { try Day($0) },
      firstAppointments: try junior.map { [1: try Day($0)] } ?? [:], figures: read,
      evaluated: evaluated)
    let requirement = PromotionRequirement(
      number: 1, kind: kind, name: BilingualText(chinese: "条件", english: "item"))
    let rules = PromotionRules(policies: policies, day: try Day(day))
    return try #require(try rules.findings(of: [requirement], for: facts).first)
  }

  @Test(
    arguments: [
      ("2026-07-16", "promotion.p2_intermediate_months", PromotionFinding.Verdict.notMet),
      ("2026-07-15", "promotion.p2_intermediate_months", .met),
      ("2026-07-14", "promotion.p2_intermediate_months", .met),
      ("2025-10-16", "promotion.p2_senior_months", .notMet),
      ("2025-10-15", "promotion.p2_senior_months", .met),
      ("2025-01-31", "promotion.p2_senior_months", .met),
    ])
  func `B-53: three months and one year as junior are enough on the day they are full`(
    junior: String, parameter: String, verdict: PromotionFinding.Verdict
  ) throws {
    let kind = PromotionRequirement.Kind.tenure(
      sinceRung: 1, least: PolicyParameter(rawValue: parameter))
    let finding = try Self.finding(kind, junior: junior)
    #expect(finding.verdict == verdict)
    #expect(finding.policyValueIDs.count == 1)
  }

  @Test func `EMP-014: tenure of who was never junior is not met`() throws {
    let kind = PromotionRequirement.Kind.tenure(
      sinceRung: 1, least: "promotion.p2_intermediate_months")
    #expect(try Self.finding(kind).verdict == .notMet)
  }

  @Test(
    arguments: [
      ("79.99", PromotionFinding.Verdict.notMet), ("80", .met), ("80.01", .met),
    ])
  func `B-54: the average performance score since entry is 80 or more`(
    last: String, verdict: PromotionFinding.Verdict
  ) throws {
    let kind = PromotionRequirement.Kind.average(
      .performanceScore, least: "promotion.p3_score", window: nil)
    let finding = try Self.finding(
      kind,
      figures: [.performanceScore: ["2026-07": "80", "2026-08": "80", "2026-09": last]])
    #expect(finding.verdict == verdict)
  }

  @Test(
    arguments: [
      ("5999.99", PromotionFinding.Verdict.notMet), ("6000", .met), ("6000.01", .met),
    ])
  func `B-54: average sales of the last three months are 6,000 or more`(
    value: String, verdict: PromotionFinding.Verdict
  ) throws {
    let kind = PromotionRequirement.Kind.average(
      .salesAmount, least: "promotion.p3_sales", window: "promotion.p3_window_months")
    // A month before the window does not count.
    let finding = try Self.finding(
      kind, joinedOn: "2025-01-01",
      figures: [
        .salesAmount: ["2026-06": "1", "2026-07": value, "2026-08": value, "2026-09": value]
      ])
    #expect(finding.verdict == verdict)
    #expect(finding.policyValueIDs.count == 2)
  }

  @Test(arguments: [("99", PromotionFinding.Verdict.notMet), ("100", .met), ("101", .met)])
  func `B-54: interested customers handed over are 100 or more a month`(
    value: String, verdict: PromotionFinding.Verdict
  ) throws {
    let kind = PromotionRequirement.Kind.average(
      .interestedCustomers, least: "promotion.p3_customers", window: "promotion.p3_window_months")
    let finding = try Self.finding(
      kind,
      figures: [.interestedCustomers: ["2026-07": value, "2026-08": value, "2026-09": value]])
    #expect(finding.verdict == verdict)
  }

  @Test(arguments: [("9", PromotionFinding.Verdict.notMet), ("10", .met), ("11", .met)])
  func `B-55: an agent handles at least ten own orders a month`(
    value: String, verdict: PromotionFinding.Verdict
  ) throws {
    let kind = PromotionRequirement.Kind.everyMonth(
      .ownOrders, least: "promotion.p4_orders", window: "promotion.p4_window_months")
    let finding = try Self.finding(kind, figures: [.ownOrders: ["2026-09": value]])
    #expect(finding.verdict == verdict)
  }

  @Test func `EMP-016: every month of the window has to be enough, not their mean`() throws {
    let kind = PromotionRequirement.Kind.everyMonth(
      .ownOrders, least: "promotion.p4_orders", window: "promotion.p4_window_months")
    let finding = try Self.finding(
      kind, figures: [.ownOrders: ["2026-08": "9", "2026-09": "30"]],
      numbers: ["promotion.p4_window_months": "2"])
    #expect(finding.verdict == .notMet)
    #expect(finding.figure == Rate(whole: 9))
  }

  @Test func `EMP-015: a month without a figure is unknown, never zero`() throws {
    let kind = PromotionRequirement.Kind.average(
      .salesAmount, least: "promotion.p3_sales", window: "promotion.p3_window_months")
    let finding = try Self.finding(
      kind, figures: [.salesAmount: ["2026-07": "9000", "2026-09": "9000"]])
    #expect(finding.verdict == .unknown)
    #expect(finding.reason[.english] == "figures of 2026-08 are missing")
  }

  @Test(
    arguments: [
      (["2026-07": "0", "2026-08": "1"], PromotionFinding.Verdict.met),
      (["2026-07": "0", "2026-08": "0", "2026-09": "0", "2026-10": "0"], .notMet),
      (["2026-07": "0", "2026-08": "0"], .unknown), (["2026-11": "5"], .unknown),
    ] as [([String: String], PromotionFinding.Verdict)])
  func `EMP-015: a deal in the first three months of service is enough`(
    deals: [String: String], verdict: PromotionFinding.Verdict
  ) throws {
    let kind = PromotionRequirement.Kind.firstMonths(
      .dealsClosed, least: "promotion.p3_deals", window: "promotion.p3_deal_months")
    let finding = try Self.finding(kind, on: "2026-10-31", figures: [.dealsClosed: deals])
    #expect(finding.verdict == verdict)
  }

  @Test func `EMP-014: manual items and conversion are met, not met or not yet known`() throws {
    #expect(try Self.finding(.manual).verdict == .unknown)
    #expect(try Self.finding(.manual, evaluated: [1: true]).verdict == .met)
    #expect(try Self.finding(.manual, evaluated: [1: false]).verdict == .notMet)
    #expect(try Self.finding(.converted).verdict == .notMet)
    #expect(try Self.finding(.converted, convertedOn: "2026-10-15").verdict == .met)
    #expect(try Self.finding(.converted, convertedOn: "2026-10-16").verdict == .notMet)
  }

  @Test func `REG-002c: a blank number of a ladder is an error that names it`() throws {
    let kind = PromotionRequirement.Kind.tenure(
      sinceRung: 1, least: "promotion.p2_intermediate_months")
    #expect(throws: PolicyError.self) {
      try Self.finding(
        kind, junior: "2025-01-01", numbers: ["promotion.p2_intermediate_months": nil])
    }
  }
}
