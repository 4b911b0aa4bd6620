/// An amount for a fully attended month, 0 otherwise; the amount must be stated, even as 0.
struct FullAttendanceRule: PayItemRule {
  static let inputs = [PayInput("amount", .fen), PayInput("full_attendance", .count)]
  static let splitInputs = [PayInput("amount", .fen), PayInput.workingDays]
  static let parameterRoles = ["amount"]

  private let header: PayItemHeader
  private let split: MonthSplit<Money>

  init(_ definition: PayItemDefinition, context: PlanContext) throws(PayError) {
    header = try PayItemHeader(definition)
    split = MonthSplit(try context.series("amount", of: definition, as: Money.self))
  }

  var gaps: [PolicyError] { split.gaps }

  func evaluate(_ facts: PayFacts, into evaluation: inout PayEvaluation) throws(PayError) {
    if evaluation.hasFixedPay, !header.reachesFixedPay { return }
    let factor: Int64 = facts.isFullAttendance ? 1 : 0
    var last: Int64 = 0
    let amount = try split.weighted(
      over: facts.service, calendar: evaluation.calendar,
      value: { (money, _) throws(PayError) in
        last = money.fen
        return Int128(money.fen * factor)
      }, bound: { [$0.fen * factor] })
    try evaluation.addEarning(header, amount, over: 1, inputs: [last, factor])
  }
}
