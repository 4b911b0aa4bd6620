package import KefuDomain

/// A slip as computed, with the facts it was computed from.
package struct ComputedSlip: Sendable {
  package let record: PayRecord
  package let schemeCode: String
  package let tier: ServiceTier
  package let slip: PaySlip

  package init(record: PayRecord, schemeCode: String, tier: ServiceTier, slip: PaySlip) {
    self.record = record
    self.schemeCode = schemeCode
    self.tier = tier
    self.slip = slip
  }
}
