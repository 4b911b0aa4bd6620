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

extension MonthSplit {
  /// The split of a single parameter.
  init(_ series: PolicySeries<Payload>) {
    self.init(month: series.month, cuts: series.segments.map(\.days)) { day throws(PolicyError) in
      let sourced = try series.value(on: day)
      return (sourced.value, [sourced.valueID])
    }
  }

  /// The split of two parameters that an item reads together.
  init<First, Second>(
    _ first: PolicySeries<First>, _ second: PolicySeries<Second>
  ) where Payload == PolicyPair<First, Second> {
    let cuts = first.segments.map(\.days) + second.segments.map(\.days)
    self.init(month: first.month, cuts: cuts) { day throws(PolicyError) in
      let one = try first.value(on: day)
      let two = try second.value(on: day)
      return (PolicyPair(first: one.value, second: two.value), [one.valueID, two.valueID])
    }
  }
}
