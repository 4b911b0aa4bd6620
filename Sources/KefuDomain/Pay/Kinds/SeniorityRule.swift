/// Seniority pay of m completed years: first + (m − 1) × step, from m = 0 on (PAY-021b).
struct SeniorityRule: PayItemRule {
  static let inputs =
    [PayInput("first", .fen), PayInput("years", .count), PayInput("step", .fen)]
    + PayInput.prorating
  static let splitInputs = [PayInput("amount", .fen), PayInput.workingDays]
  static let parameterRoles = ["first", "step"]

  private let header: PayItemHeader
  private let split: MonthSplit<PolicyPair<Money, Money>>

  init(_ definition: PayItemDefinition, context: PlanContext) throws(PayError) {
    header = try PayItemHeader(definition)
    split = MonthSplit(
      try context.series("first", of: definition, as: Money.self),
      try context.series("step", of: definition, as: Money.self))
  }

  var gaps: [PolicyError] { split.gaps }

  func evaluate(_ facts: PayFacts, into evaluation: inout PayEvaluation) throws(PayError) {
    if evaluation.hasFixedPay, !header.reachesFixedPay { return }
    var last = (first: Int64(0), step: Int64(0))
    var value: Int64 = 0
    let amount = try split.weighted(
      over: facts.service, calendar: evaluation.calendar,
      value: { (pair, _) throws(PayError) in
        last = (pair.first.fen, pair.second.fen)
        let (steps, overflowsSteps) =
          pair.second.fen.multipliedReportingOverflow(by: Int64(facts.serviceYears) - 1)
        let (sum, overflowsSum) = pair.first.fen.addingReportingOverflow(steps)
        guard !overflowsSteps, !overflowsSum else { throw .value(.overflow(.money)) }
        value = sum
        return Int128(sum)
      }, bound: { _ in [value] })
    let (paid, divisor) = evaluation.bound(header)
    try evaluation.addEarning(
      header, amount, over: 1,
      inputs: [last.first, Int64(facts.serviceYears), last.step, paid, divisor])
  }
}
