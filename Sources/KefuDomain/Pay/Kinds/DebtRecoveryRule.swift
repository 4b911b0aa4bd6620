/// Recovery of a debt of earlier months from the next positive net, as its own line (PAY-005).
struct DebtRecoveryRule: PayItemRule {
  static let inputs = [PayInput("debt", .fen), PayInput("remaining", .fen)]
  static let signs: Set<PaySign> = [.deduction]
  static let parameterRoles: [String] = []

  private let header: PayItemHeader

  init(_ definition: PayItemDefinition, context: PlanContext) throws(PayError) {
    header = try PayItemHeader(definition)
  }

  func evaluate(_ facts: PayFacts, into evaluation: inout PayEvaluation) throws(PayError) {
    try evaluation.addRecovery(header, debtFen: facts.debtBefore.fen)
  }
}
