/// An amount by post; a post that the table does not name gets nothing (PAY-021c).
struct AmountByPostRule: PayItemRule {
  static let inputs = [PayInput("amount", .fen)] + PayInput.prorating
  static let splitInputs = [PayInput("amount", .fen), PayInput.workingDays]
  static let parameterRoles = ["table"]

  private let header: PayItemHeader
  private let table: PolicySeries<PolicyTable<Money>>
  private let split: MonthSplit<PolicyTable<Money>>

  init(_ definition: PayItemDefinition, context: PlanContext) throws(PayError) {
    header = try PayItemHeader(definition)
    table = try context.series("table", of: definition)
    split = MonthSplit(table)
  }

  var gaps: [PolicyError] { split.gaps }

  func evaluate(_ facts: PayFacts, into evaluation: inout PayEvaluation) throws(PayError) {
    if evaluation.hasFixedPay, !header.reachesFixedPay { return }
    var last: Int64 = 0
    let amount = try split.weighted(
      over: facts.service, calendar: evaluation.calendar,
      value: { (entries, days) throws(PayError) in
        switch entries[facts.post] {
        case .absent: last = 0
        case .value(let money): last = money.fen
        case .blank: throw .policy(table.missingEntry(facts.post, on: days.start))
        }
        return Int128(last)
      }, bound: { _ in [last] })
    let (paid, divisor) = evaluation.bound(header)
    try evaluation.addEarning(header, amount, over: 1, inputs: [last, paid, divisor])
  }
}
