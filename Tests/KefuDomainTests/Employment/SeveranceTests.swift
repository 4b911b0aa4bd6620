import KefuDomain
import Testing

@Suite struct SeveranceTests {
  /// Half a year and a ratio of one, averaged over a year.
  private static func rules(
    ratio: String = "1", _ rounding: SeveranceRounding = .halfYear, months: Int = 12
  ) throws -> SeveranceRules {
    try #require(
      SeveranceRules(ratio: Rate(ratio), rounding: rounding, averageMonths: months))
  }

  @Test(
    arguments: [
      ("2023-01-01", "2023-01-01", "1500.00", "0.00"),
      ("2023-01-01", "2023-06-29", "1500.00", "0.00"),
      ("2023-01-01", "2023-06-30", "3000.00", "0.00"),
      ("2023-01-01", "2023-12-30", "3000.00", "0.00"),
      ("2023-01-01", "2023-12-31", "3000.00", "3000.00"),
      ("2023-01-01", "2024-01-01", "4500.00", "3000.00"),
      ("2023-01-01", "2024-06-29", "4500.00", "3000.00"),
      ("2023-01-01", "2024-06-30", "6000.00", "3000.00"),
      ("2023-01-01", "2024-12-31", "6000.00", "6000.00"),
      ("2024-02-29", "2025-02-27", "3000.00", "3000.00"),
      ("2024-02-29", "2025-02-28", "4500.00", "3000.00"),
      ("2020-11-02", "2026-10-31", "18000.00", "15000.00"),
    ] as [(String, String, String, String)])
  func `EMP-021: a rest of less than six months counts half a year, a longer one a whole year`(
    entry: String, lastDay: String, halfYear: String, completed: String
  ) throws {
    for (rounding, amount) in [(SeveranceRounding.halfYear, halfYear), (.completed, completed)] {
      let due = try Severance.due(
        entry: Day(entry), lastDay: Day(lastDay), probationUntil: nil, pays: [Money("3000.00")],
        rules: Self.rules(rounding))
      #expect(try due.amount == Money(amount), "\(rounding)")
    }
  }

  @Test(
    arguments: [
      ("2026-03-30", "0.00"), ("2026-03-31", "0.00"), ("2026-04-01", "1500.00"),
    ])
  func `EMP-021: nothing is due in probation, its last day included`(
    lastDay: String, amount: String
  ) throws {
    let due = try Severance.due(
      entry: Day("2026-01-01"), lastDay: Day(lastDay), probationUntil: Day("2026-03-31"),
      pays: [Money("3000.00")], rules: Self.rules())
    #expect(try due.amount == Money(amount))
  }

  @Test(
    arguments: [
      ("0.5", "3333.34", ["3333.33", "3333.34"]),
      ("1", "2000.00", ["9000.00", "1000.00", "1000.00"]),
      ("2", "4.00", ["1.00", "1.00"]),
      ("0", "0.00", ["3000.00"]),
      ("1", "-5.00", ["-2.50"]),
    ] as [(String, String, [String])])
  func `EMP-021: the latest months are averaged, times the ratio, and rounded once`(
    ratio: String, amount: String, pays: [String]
  ) throws {
    let due = try Severance.due(
      entry: Day("2023-01-01"), lastDay: Day("2024-12-31"), probationUntil: nil,
      pays: pays.map { try Money($0) }, rules: Self.rules(ratio: ratio, months: 2))
    #expect(try due.amount == Money(amount))
  }

  @Test func `EMP-021: the average keeps what a rounded one would lose`() throws {
    let due = try Severance.due(
      entry: Day("2017-01-01"), lastDay: Day("2026-12-31"), probationUntil: nil,
      pays: ["1000.00", "1000.00", "1000.01"].map { try Money($0) }, rules: Self.rules())
    #expect(try due.amount == Money("10000.03"))
    #expect(
      try due.steps.contains(
        .monthlyPay(months: 3, total: Money("3000.01"), average: Money("1000.00"))))
  }

  @Test func `EMP-021: without pay, and before the entry, nothing is guessed`() throws {
    let rules = try Self.rules()
    #expect(throws: SeveranceError.noPay) {
      try Severance.due(
        entry: Day("2023-01-01"), lastDay: Day("2024-12-31"), probationUntil: nil, pays: [],
        rules: rules)
    }
    let (entry, lastDay) = (try Day("2023-01-01"), try Day("2022-12-31"))
    #expect(throws: SeveranceError.neverInService(entry: entry, lastDay: lastDay)) {
      try Severance.due(
        entry: entry, lastDay: lastDay, probationUntil: nil, pays: [Money("1.00")], rules: rules)
    }
  }

  @Test func `EMP-021: rules without a month or with a negative ratio are none`() throws {
    #expect(SeveranceRules(ratio: .one, rounding: .halfYear, averageMonths: 0) == nil)
    #expect(
      try SeveranceRules(ratio: Rate("-1"), rounding: .halfYear, averageMonths: 12) == nil)
  }

  @Test func `EMP-021: each step is said in both languages`() throws {
    let due = try Severance.due(
      entry: Day("2020-11-02"), lastDay: Day("2026-10-31"), probationUntil: nil,
      pays: [Money("2500.00"), Money("2500.01")], rules: Self.rules())
    #expect(
      due.steps.map { $0.explanation(in: .chinese) } == [
        "工龄：2020-11-02 至 2026-10-31，5年11个月30天，计 6 年",
        "月工资：最近 2 个月应发合计 5000.01 ÷ 2 ≈ 2500.01",
        "离职补偿：6 年 × 月工资 × 系数 1 = 15000.03",
      ])
    #expect(
      due.steps.last?.explanation(in: .english)
        == "severance: 6 years × monthly pay × ratio 1 = 15000.03")
  }

  @Test(
    arguments: [
      ("2026-10-14", 0, "0.00"), ("2026-10-15", 0, "0.00"), ("2026-10-16", 1, "0.50"),
      ("2026-11-15", 31, "15.50"),
    ])
  func `EMP-022: a late fee runs from the day after the due day`(
    paid: String, days: Int, amount: String
  ) throws {
    let fee = try LateFee(
      on: Money("1000.00"), dailyRate: Rate("0.0005"), dueOn: Day("2026-10-15"),
      paidOn: Day(paid))
    #expect(fee.days == days)
    #expect(try fee.amount == Money(amount))
  }
}
