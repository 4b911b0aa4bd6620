/// Items that look at monthly figures.
extension PromotionRules {
  /// The mean over the window; compared without rounding, so that 79.995 is not 80 (B-54).
  func average(
    _ requirement: PromotionRequirement, _ facts: PromotionFacts, _ measure: PromotionMeasure,
    _ leastParameter: PolicyParameter, _ windowParameter: PolicyParameter?
  ) throws(PolicyError) -> PromotionFinding {
    let least: Sourced<Rate> = try policies.value(leastParameter, on: day)
    var valueIDs = [least.valueID]
    var months = past(since: facts.joinedOn.month)
    if let windowParameter {
      let window: Sourced<Int> = try policies.value(windowParameter, on: day)
      valueIDs.append(window.valueID)
      months = Array(past(months: window.value))
    }
    guard let values = known(measure, months, facts), !values.isEmpty else {
      return unknown(requirement, measure, months, facts, least.value, valueIDs)
    }
    let sum = values.reduce(Int128(0)) { $0 + Int128($1.scaled) }
    let isEnough = sum >= Int128(least.value.scaled) * Int128(values.count)
    let mean = try? sum.dividedHalfAwayFromZero(by: Int128(values.count) * 10_000, of: .rate)
    return PromotionFinding(
      requirement: requirement, verdict: isEnough ? .met : .notMet,
      figure: mean.map { Rate(millionths: $0 * 10_000) }, least: least.value,
      reason: BilingualText(
        chinese: "\(span(months)) 共 \(values.count) 个月的平均",
        english: "mean of \(values.count) month(s), \(span(months))"),
      policyValueIDs: valueIDs)
  }

  /// The least of the past months, each of which has to be enough (B-55).
  func everyMonth(
    _ requirement: PromotionRequirement, _ facts: PromotionFacts, _ measure: PromotionMeasure,
    _ leastParameter: PolicyParameter, _ windowParameter: PolicyParameter
  ) throws(PolicyError) -> PromotionFinding {
    let least: Sourced<Rate> = try policies.value(leastParameter, on: day)
    let window: Sourced<Int> = try policies.value(windowParameter, on: day)
    let valueIDs = [least.valueID, window.valueID]
    let months = Array(past(months: window.value))
    guard let values = known(measure, months, facts), let lowest = values.min() else {
      return unknown(requirement, measure, months, facts, least.value, valueIDs)
    }
    return PromotionFinding(
      requirement: requirement, verdict: lowest >= least.value ? .met : .notMet, figure: lowest,
      least: least.value,
      reason: BilingualText(
        chinese: "\(span(months)) 各月中最少", english: "the least of the months \(span(months))"),
      policyValueIDs: valueIDs)
  }

  /// The sum over the first months of service, the month of entry being the first.
  func firstMonths(
    _ requirement: PromotionRequirement, _ facts: PromotionFacts, _ measure: PromotionMeasure,
    _ leastParameter: PolicyParameter, _ windowParameter: PolicyParameter
  ) throws(PolicyError) -> PromotionFinding {
    let least: Sourced<Rate> = try policies.value(leastParameter, on: day)
    let window: Sourced<Int> = try policies.value(windowParameter, on: day)
    let valueIDs = [least.valueID, window.valueID]
    let end = (try? facts.joinedOn.adding(months: window.value)) ?? facts.joinedOn
    let last = min(end.previous, day).month
    var months: [Month] = []
    var month = facts.joinedOn.month
    while month <= last {
      months.append(month)
      month = month.next
    }
    let values = months.compactMap { facts.figures[measure]?[$0] }
    let sum = values.reduce(Int128(0)) { $0 + Int128($1.scaled) }
    guard let figure = Int64(exactly: sum).map(Rate.init(millionths:)), !values.isEmpty else {
      return unknown(requirement, measure, months, facts, least.value, valueIDs)
    }
    // What is there may be enough; what is missing could still be added.
    let verdict: PromotionFinding.Verdict =
      figure >= least.value ? .met : values.count == months.count ? .notMet : .unknown
    return PromotionFinding(
      requirement: requirement, verdict: verdict, figure: figure, least: least.value,
      reason: BilingualText(
        chinese: "入职后 \(span(months)) 合计", english: "sum of the first months, \(span(months))"),
      policyValueIDs: valueIDs)
  }

  /// The months before that of the day, from the first to the last.
  private func past(months count: Int) -> [Month] {
    var months: [Month] = []
    var month = day.month
    for _ in 0..<max(count, 0) {
      month = month.previous
      months.insert(month, at: 0)
    }
    return months
  }

  private func past(since first: Month) -> [Month] {
    var months: [Month] = []
    var month = first
    while month < day.month {
      months.append(month)
      month = month.next
    }
    return months
  }

  /// The figures of all months; nil where one is unknown.
  private func known(
    _ measure: PromotionMeasure, _ months: [Month], _ facts: PromotionFacts
  ) -> [Rate]? {
    var values: [Rate] = []
    for month in months {
      guard let value = facts.figures[measure]?[month] else { return nil }
      values.append(value)
    }
    return values
  }

  private func unknown(
    _ requirement: PromotionRequirement, _ measure: PromotionMeasure, _ months: [Month],
    _ facts: PromotionFacts, _ least: Rate, _ valueIDs: [Identifier<PolicyValue>]
  ) -> PromotionFinding {
    let missing = months.filter { facts.figures[measure]?[$0] == nil }.map(\.description)
    return PromotionFinding(
      requirement: requirement, verdict: .unknown, least: least,
      reason: missing.isEmpty
        ? BilingualText(chinese: "还没有过完的月份", english: "no month has passed yet")
        : BilingualText(
          chinese: "缺少 \(missing.joined(separator: "、")) 的数值",
          english: "figures of \(missing.joined(separator: ", ")) are missing"),
      policyValueIDs: valueIDs)
  }

  private func span(_ months: [Month]) -> String {
    guard let first = months.first, let last = months.last else { return "-" }
    return first == last ? "\(first)" : "\(first)..\(last)"
  }
}
