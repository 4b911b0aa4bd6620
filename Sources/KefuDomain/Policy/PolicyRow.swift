/// One resolved policy row as SQL returns it: precedence unit, shop, company is already applied.
package struct PolicyRow: Sendable, Hashable {
  package let unitID: Identifier<OrganizationUnit>
  package let parameter: PolicyParameter
  /// The days on which this value is the one that holds for the unit.
  package let days: DayRange
  package let value: PolicyValue
  package let origin: PolicyValueOrigin

  package init(
    unitID: Identifier<OrganizationUnit>, parameter: PolicyParameter, days: DayRange,
    value: PolicyValue,
    origin: PolicyValueOrigin
  ) {
    self.unitID = unitID
    self.parameter = parameter
    self.days = days
    self.value = value
    self.origin = origin
  }
}
