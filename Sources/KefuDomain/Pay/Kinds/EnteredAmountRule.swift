/// Amounts that finance entered for the person: insurance, tax, fines, advances (PAY-005).
struct EnteredAmountRule: PayItemRule {
  static let inputs = [PayInput("entered", .fen), PayInput("deferred", .fen)]
  static let signs: Set<PaySign> = [.earning, .deduction]
  static let parameterRoles: [String] = []

  private let header: PayItemHeader

  init(_ definition: PayItemDefinition, context: PlanContext) throws(PayError) {
    header = try PayItemHeader(definition)
  }

  func evaluate(_ facts: PayFacts, into evaluation: inout PayEvaluation) throws(PayError) {
    var sum: Int64 = 0
    var sourceIDs: [Int64] = []
    for entered in facts.entered where entered.itemID == header.id {
      guard entered.amount >= .zero else {
        throw .negativeEntered(facts.employeeID, header.id)
      }
      let (total, overflows) = sum.addingReportingOverflow(entered.amount.fen)
      guard !overflows else { throw .value(.overflow(.money)) }
      sum = total
      sourceIDs.append(entered.sourceID)
    }
    guard !sourceIDs.isEmpty else { return }
    evaluation.enteredCount += sourceIDs.count
    switch header.sign {
    case .deduction:
      try evaluation.addDeduction(header, owedFen: sum, sourceIDs: sourceIDs)
    case .earning:
      let amount = WeightedAmount(
        dividend: Int128(sum), divisor: 1, splitInputs: [], policyValueIDs: [])
      try evaluation.addEarning(header, amount, over: 1, inputs: [sum, 0], sourceIDs: sourceIDs)
    }
  }
}
