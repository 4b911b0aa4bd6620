/// The bands of a policy value, before the rule says which outcomes are favourable.
struct PolicyBands<Value, Outcome>: PolicyReadable
where Value: PolicyReadable & Comparable, Outcome: PolicyReadable & Comparable {
  let bands: [Band<Value, Outcome>]

  static var expectedPolicyValue: String {
    "bands of \(Value.expectedPolicyValue) to \(Outcome.expectedPolicyValue)"
  }

  static func read(_ value: PolicyValue) -> PolicyBands? {
    guard case .bands(let rows) = value else { return nil }
    var bands: [Band<Value, Outcome>] = []
    for row in rows {
      guard let outcome = Outcome.read(.number(row.outcome)) else { return nil }
      let lower = row.from.flatMap { Value.read(.number($0)) }
      let upper = row.to.flatMap { Value.read(.number($0)) }
      guard (lower == nil) == (row.from == nil), (upper == nil) == (row.to == nil) else {
        return nil
      }
      bands.append(
        Band(
          from: lower.map { .init(value: $0, isInclusive: row.includesFrom) },
          to: upper.map { .init(value: $0, isInclusive: row.includesTo) }, outcome: outcome))
    }
    return PolicyBands(bands: bands)
  }
}
