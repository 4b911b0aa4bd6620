/// An amount of the policy, the same for everyone: base salary, allowance (PAY-021a).
struct FixedAmountRule: PayItemRule {
  static let inputs = [PayInput("amount", .fen)] + PayInput.prorating
  static let splitInputs = [PayInput("amount", .fen), PayInput.workingDays]
  static let parameterRoles = ["amount"]

  private let header: PayItemHeader
  private let split: MonthSplit<Money>

  init(_ definition: PayItemDefinition, context: PlanContext) throws(PayError) {
    header = try PayItemHeader(definition)
    let amounts = try context.series("amount", of: definition, as: Money.self)
    split = MonthSplit(amounts)
  }

  var gaps: [PolicyError] { split.gaps }

  func evaluate(_ facts: PayFacts, into evaluation: inout PayEvaluation) throws(PayError) {
    if evaluation.hasFixedPay, !header.reachesFixedPay { return }
    var last: Int64 = 0
    let amount = try split.weighted(
      over: facts.service, calendar: evaluation.calendar,
      value: { (money, _) throws(PayError) in
        last = money.fen
        return Int128(money.fen)
      }, bound: { [$0.fen] })
    let (paid, divisor) = evaluation.bound(header)
    try evaluation.addEarning(header, amount, over: 1, inputs: [last, paid, divisor])
  }
}
