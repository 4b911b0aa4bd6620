/// The performance input, at most the full amount, times the rate of the tier (PAY-021a, PAY-007).
struct PerformanceRule: PayItemRule {
  static let inputs =
    [
      PayInput("performance", .fen), PayInput("full", .fen), PayInput("rate", .rateMillionths),
    ] + PayInput.prorating
  static let splitInputs = [
    PayInput("performance", .fen), PayInput("rate", .rateMillionths), PayInput.workingDays,
  ]
  static let parameterRoles = ["full", "tiers"]

  /// What a missing performance input means.
  private enum WhenMissing: String {
    case error = "ERROR"
    case full = "FULL"
  }

  private let header: PayItemHeader
  private let takesFullWhenMissing: Bool
  private let tiers: PolicySeries<PolicyTable<Rate>>
  private let split: MonthSplit<PolicyPair<Money, TierRates>>

  init(_ definition: PayItemDefinition, context: PlanContext) throws(PayError) {
    header = try PayItemHeader(definition)
    do {
      let choice: WhenMissing = try definition.settings.choice(
        "when_missing", default: .error, item: definition.code)
      takesFullWhenMissing = choice == .full
    } catch {
      throw .scheme(error)
    }
    tiers = try context.series("tiers", of: definition)
    split = MonthSplit(
      try context.series("full", of: definition, as: Money.self), tiers.map(TierRates.init))
  }

  var gaps: [PolicyError] { split.gaps }

  func evaluate(_ facts: PayFacts, into evaluation: inout PayEvaluation) throws(PayError) {
    if evaluation.hasFixedPay, !header.reachesFixedPay { return }
    var last = (performance: Int64(0), full: Int64(0), rate: Int64(0))
    var highest: Int64 = 0
    let amount = try split.weighted(
      over: facts.service, calendar: evaluation.calendar,
      value: { (pair, days) throws(PayError) in
        guard let rate = pair.second[facts.tier] else {
          throw .policy(tiers.missingEntry(facts.tier.key, on: days.start))
        }
        let full = pair.first.fen
        highest = max(highest, full)
        last = (try performance(facts, full: full, rate: rate), full, rate.millionths)
        return Int128(last.performance) * Int128(rate.millionths)
      }, bound: { _ in [last.performance, last.rate] })
    if let entered = facts.performance, entered < .zero || entered.fen > highest {
      throw .performanceOutOfRange(facts.employeeID, entered)
    }
    let (paid, divisor) = evaluation.bound(header)
    try evaluation.addEarning(
      header, amount, over: 1_000_000,
      inputs: [last.performance, last.full, last.rate, paid, divisor])
  }

  /// A tier whose rate is 0 needs no input: there is no performance pay in probation (PAY-007).
  private func performance(
    _ facts: PayFacts, full: Int64, rate: Rate
  ) throws(PayError) -> Int64 {
    if let entered = facts.performance { return min(entered.fen, full) }
    if rate == .zero { return 0 }
    guard takesFullWhenMissing else { throw .missingPerformance(facts.employeeID) }
    return full
  }
}
