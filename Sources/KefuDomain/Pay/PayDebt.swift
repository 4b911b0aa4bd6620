/// A part of a deduction that the month's pay could not bear and that is carried on (PAY-005).
package struct PayDebt: Sendable, Hashable {
  package let itemID: Identifier<PayItem>
  package let itemCode: String
  /// What is owed, above zero.
  package let amount: Money

  package init(itemID: Identifier<PayItem>, itemCode: String, amount: Money) {
    self.itemID = itemID
    self.itemCode = itemCode
    self.amount = amount
  }
}
