package import KefuRepositories

/// What a verification found of one shop's month.
package struct SealVerdict: Sendable {
  package enum Finding: Sendable, Equatable {
    /// No seal: anything may still change.
    case notSealed
    /// The facts that the figures rest on are no longer those that were sealed.
    case inputsChanged
    /// The stored figures are no longer those that were sealed.
    case figuresChanged
    /// The seal is not the hash of its own contents.
    case sealForged
    /// The seal does not follow the one before it.
    case chainBroken
    /// The sealed facts, computed again, give other figures.
    case figuresDiffer([FigureDifference])
  }

  /// The shop.
  package let shop: ShopRecord
  /// The hash of the seal; nil when the month is not sealed.
  package let sealHash: [UInt8]?
  /// Empty when the month is what was sealed.
  package let findings: [Finding]

  package init(shop: ShopRecord, sealHash: [UInt8]?, findings: [Finding]) {
    self.shop = shop
    self.sealHash = sealHash
    self.findings = findings
  }

  /// Whether the month is sealed and nothing changed since.
  package var isIntact: Bool { findings.isEmpty }
}
