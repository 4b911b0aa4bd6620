/// Post pay of the grade times the coefficient of the tier or of the person (PAY-020b).
struct GradeTierRule: PayItemRule {
  static let inputs =
    [PayInput("post_pay", .fen), PayInput("coefficient", .rateMillionths)] + PayInput.prorating
  static let splitInputs = [
    PayInput("post_pay", .fen), PayInput("coefficient", .rateMillionths), PayInput.workingDays,
  ]
  static let parameterRoles = ["table", "coefficient"]

  private let header: PayItemHeader
  private let table: PolicySeries<PolicyTable<Money>>
  private let coefficients: PolicySeries<PolicyTable<Rate>>
  private let split: MonthSplit<PolicyPair<PolicyTable<Money>, TierRates>>

  init(_ definition: PayItemDefinition, context: PlanContext) throws(PayError) {
    header = try PayItemHeader(definition)
    table = try context.series("table", of: definition)
    coefficients = try context.series("coefficient", of: definition)
    split = MonthSplit(table, coefficients.map(TierRates.init))
  }

  var gaps: [PolicyError] { split.gaps }

  func evaluate(_ facts: PayFacts, into evaluation: inout PayEvaluation) throws(PayError) {
    if evaluation.hasFixedPay, !header.reachesFixedPay { return }
    var last = (postPay: Int64(0), coefficient: Int64(0))
    let amount = try split.weighted(
      over: facts.service, calendar: evaluation.calendar,
      value: { (pair, days) throws(PayError) in
        guard case .value(let postPay) = pair.first[facts.grade] else {
          throw .policy(table.missingEntry(facts.grade, on: days.start))
        }
        let rate = facts.coefficientOverride?.coefficient ?? pair.second[facts.tier]
        guard let rate else {
          throw .policy(coefficients.missingEntry(facts.tier.key, on: days.start))
        }
        last = (postPay.fen, rate.millionths)
        return Int128(postPay.fen) * Int128(rate.millionths)
      }, bound: { _ in [last.postPay, last.coefficient] })
    let (paid, divisor) = evaluation.bound(header)
    try evaluation.addEarning(
      header, amount, over: 1_000_000, inputs: [last.postPay, last.coefficient, paid, divisor],
      sourceIDs: facts.coefficientOverride.map { [$0.approvalID] } ?? [])
  }
}
