/// A tier coefficient set for one person by performance (根据员工个人工作表现), EMP-017.
package struct CoefficientOverride: Sendable, Hashable {
  package let coefficient: Rate
  /// The row of the approval.
  package let approvalID: Int64
  package let reason: String

  /// An override; nil without a reason or with a negative coefficient.
  package init?(coefficient: Rate, approvalID: Int64, reason: String) {
    guard coefficient >= .zero, reason.contains(where: { !$0.isWhitespace }) else { return nil }
    self.coefficient = coefficient
    self.approvalID = approvalID
    self.reason = reason
  }
}
