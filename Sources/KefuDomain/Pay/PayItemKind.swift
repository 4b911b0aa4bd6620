/// The kinds of pay item; each is one type that conforms to `PayItemRule`.
package enum PayItemKind: String, Sendable, Hashable, CaseIterable {
  /// An amount of the policy: base salary, allowance.
  case fixedAmount = "fixed_amount"
  /// A pay in all for some grades, in place of the other earnings (PAY-020a).
  case fixedPay = "fixed_pay"
  /// Post pay of the grade times the coefficient of the tier (PAY-020b).
  case gradeTier = "grade_tier"
  /// The performance input times the rate of the tier (PAY-021a).
  case performance
  /// Seniority pay of completed years (PAY-021b).
  case seniority
  /// An amount by post, nothing for a post the table does not name (PAY-021c).
  case amountByPost = "amount_by_post"
  /// An amount for a fully attended month (ATT-005c).
  case fullAttendance = "full_attendance"
  /// Amounts entered by finance (PAY-005).
  case entered
  /// Recovery of a debt carried from earlier months (PAY-005).
  case debtRecovery = "debt_recovery"

  /// The type that evaluates the kind.
  var rule: any PayItemRule.Type {
    switch self {
    case .fixedAmount: FixedAmountRule.self
    case .fixedPay: FixedPayRule.self
    case .gradeTier: GradeTierRule.self
    case .performance: PerformanceRule.self
    case .seniority: SeniorityRule.self
    case .amountByPost: AmountByPostRule.self
    case .fullAttendance: FullAttendanceRule.self
    case .entered: EnteredAmountRule.self
    case .debtRecovery: DebtRecoveryRule.self
    }
  }

  /// The numbers a line of the kind binds, in order; a definition must declare the same.
  package var inputs: [PayInput] { rule.inputs }

  /// The numbers of each part of a month in which a policy changed, after `inputs`; the last one
  /// is always the working days of the part.
  package var splitInputs: [PayInput] { rule.splitInputs }
}
