/// One step from the file to the severance pay (EMP-021).
package enum SeveranceStep: Sendable, Hashable {
  /// The last day lies in probation: nothing is due.
  case inProbation(until: Day)
  /// Completed years and months of service, further days, and the half years they count as.
  case service(entry: Day, lastDay: Day, years: Int, months: Int, days: Int, halfYears: Int)
  /// The pays that were averaged: how many, their sum, and the average rounded for reading.
  case monthlyPay(months: Int, total: Money, average: Money)
  /// Years times monthly pay times ratio, rounded once.
  case product(halfYears: Int, ratio: Rate, amount: Money)
}

extension SeveranceStep {
  /// The step in one sentence, with its numbers.
  package func explanation(in language: Language) -> String { sentence[language] }

  private var sentence: BilingualText {
    switch self {
    case .inProbation(let until):
      BilingualText(
        chinese: "最后工作日在试用期内（至 \(until)），不享有离职补偿",
        english: "the last day lies in probation (until \(until)): no severance pay")
    case .service(let entry, let lastDay, let years, let months, let days, let halfYears):
      BilingualText(
        chinese: "工龄：\(entry) 至 \(lastDay)，\(years)年\(months)个月\(days)天，"
          + "计 \(Self.years(halfYears)) 年",
        english: "service: \(entry) to \(lastDay), \(years) years \(months) months \(days) days, "
          + "counted as \(Self.years(halfYears)) years")
    case .monthlyPay(let months, let total, let average):
      BilingualText(
        chinese: "月工资：最近 \(months) 个月应发合计 \(total) ÷ \(months) ≈ \(average)",
        english: "monthly pay: gross of the last \(months) months \(total) ÷ \(months) ≈ \(average)"
      )
    case .product(let halfYears, let ratio, let amount):
      BilingualText(
        chinese: "离职补偿：\(Self.years(halfYears)) 年 × 月工资 × 系数 \(ratio) = \(amount)",
        english:
          "severance: \(Self.years(halfYears)) years × monthly pay × ratio \(ratio) = \(amount)")
    }
  }

  /// Half years as years: "3", "3.5".
  private static func years(_ halfYears: Int) -> String {
    "\(halfYears / 2)" + (halfYears.isMultiple(of: 2) ? "" : ".5")
  }
}
