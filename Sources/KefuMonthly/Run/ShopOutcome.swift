package import KefuRepositories

/// How a run ended for one shop.
package struct ShopOutcome: Sendable {
  package enum End: Sendable {
    /// Everything asked for was done.
    case done(Result)
    /// The month cannot be closed; nothing was changed.
    case blocked([Blocker])
    /// Something failed; what was committed before is kept, the next run goes on from there.
    case failed(MonthlyError)
  }

  /// What was done.
  package struct Result: Sendable {
    package var people: Int
    /// Whether the stored figures were still those of the inputs and were kept.
    package var wasKept: Bool
    package var isSealed: Bool
    /// Figures that a dry run would change, in words; empty otherwise.
    package var changes: [FigureDifference]
    package var files: [DeliveredFile]
    /// Reports that a recipient could not be given, with the reason.
    package var undelivered: [String]
  }

  /// The shop.
  package let shop: ShopRecord
  /// How its run ended.
  package let end: End

  package init(shop: ShopRecord, end: End) {
    self.shop = shop
    self.end = end
  }

  /// Whether the shop needs somebody's attention.
  package var isFailure: Bool {
    if case .done = end { false } else { true }
  }
}
