internal import KefuDomain
internal import KefuPostgres

/// A resolved policy value of a unit over some days, as SQL returns it.
struct PolicyRecord: Sendable, RowDecodable {
  let unitID: Identifier<OrganizationUnit>
  let parameter: String
  let value: JSONText?
  let valueID: Identifier<PolicyValue>
  let scope: String
  let scopeName: String
  let regimeCode: String?
  let firstDay: Day
  let lastDay: Day

  init(row: inout Row) throws(PostgresError) {
    unitID = try row.next()
    parameter = try row.next()
    value = try row.next()
    valueID = try row.next()
    scope = try row.next()
    scopeName = try row.next()
    regimeCode = try row.next()
    firstDay = try row.next()
    lastDay = try row.next()
  }

  /// The row as the policy engine takes it; nil for a jsonb of no known form.
  var policyRow: PolicyRow? {
    guard let read = PolicyValue(json: value?.text) else { return nil }
    let holder: PolicyScope =
      switch scope {
      case "company": .company(name: scopeName)
      case "shop": .shop(name: scopeName)
      default: .unit(name: scopeName)
      }
    let days = DayRange(first: firstDay, last: lastDay)
    return PolicyRow(
      unitID: unitID, parameter: PolicyParameter(rawValue: parameter), days: days, value: read,
      origin: PolicyValueOrigin(
        valueID: valueID, scope: holder, regimeCode: regimeCode, validity: days))
  }
}
