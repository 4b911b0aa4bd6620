/// A pay in all for the grades its table names, in place of the other earnings (PAY-020a).
struct FixedPayRule: PayItemRule {
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

  /// Whether a person has a fixed pay: the table of the last day in service names the grade.
  func holds(for facts: PayFacts) throws(PayError) -> Bool {
    try split.part(on: facts.service.last).payload[facts.grade] != .absent
  }

  func evaluate(_ facts: PayFacts, into evaluation: inout PayEvaluation) throws(PayError) {
    guard evaluation.hasFixedPay else { return }
    var last: Int64 = 0
    var bound: [Int64] = []
    let amount = try split.weighted(
      over: facts.service, calendar: evaluation.calendar,
      value: { (entries, days) throws(PayError) in
        guard case .value(let money) = entries[facts.grade] else {
          throw .policy(table.missingEntry(facts.grade, on: days.start))
        }
        last = money.fen
        bound = [money.fen]
        return Int128(money.fen)
      }, bound: { _ in bound })
    let (paid, divisor) = evaluation.bound(header)
    try evaluation.addEarning(header, amount, over: 1, inputs: [last, paid, divisor])
  }
}
