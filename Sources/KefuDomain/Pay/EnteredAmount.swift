/// An amount that finance entered or imported for a person and month (PAY-005).
package struct EnteredAmount: Sendable, Hashable {
  package let itemID: Identifier<PayItem>
  /// The amount, not negative; the sign is that of the item.
  package let amount: Money
  /// The row it was entered in.
  package let sourceID: Int64

  package init(itemID: Identifier<PayItem>, amount: Money, sourceID: Int64) {
    self.itemID = itemID
    self.amount = amount
    self.sourceID = sourceID
  }
}
