/// Where a policy value came from, so that every figure can name its source.
package struct PolicyValueOrigin: Sendable, Hashable {
  /// The row of `policy.value`.
  package let valueID: Identifier<PolicyValue>
  package let scope: PolicyScope
  /// The regime that states the value, "2I"; nil for a value set by hand.
  package let regimeCode: String?
  /// The days for which the row is valid; may reach beyond the month.
  package let validity: DayRange

  package init(
    valueID: Identifier<PolicyValue>, scope: PolicyScope, regimeCode: String?, validity: DayRange
  ) {
    self.valueID = valueID
    self.scope = scope
    self.regimeCode = regimeCode
    self.validity = validity
  }
}
