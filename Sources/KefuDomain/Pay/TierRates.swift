/// The rates of the four tiers, read from a table once so that a person needs no text look-up.
struct TierRates: Sendable {
  private let rates: [Rate?]

  /// The rates under the keys "1" … "4"; a tier absent or blank stays without a rate.
  init(_ table: PolicyTable<Rate>) {
    rates = ServiceTier.allCases.map { tier in
      if case .value(let rate) = table[tier.key] { rate } else { nil }
    }
  }

  /// The rate of a tier; nil where the table has none.
  subscript(tier: ServiceTier) -> Rate? { rates[tier.rawValue - 1] }
}
