import KefuDomain

extension PayItemKind {
  /// The rule that a line of the kind follows.
  var ruleID: String {
    switch self {
    case .fixedAmount: "PAY-020"
    case .fixedPay: "PAY-020a"
    case .gradeTier: "PAY-020b"
    case .performance: "PAY-021a"
    case .seniority: "PAY-021b"
    case .amountByPost: "PAY-021c"
    case .fullAttendance: "ATT-005c"
    case .entered, .debtRecovery: "PAY-005"
    }
  }
}
