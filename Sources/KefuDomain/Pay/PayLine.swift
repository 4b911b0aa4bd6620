/// One line of a slip: an item with its amount and everything needed to explain it (PAY-008).
package struct PayLine: Sendable, Hashable {
  package let itemID: Identifier<PayItem>
  package let itemCode: String
  package let itemVersion: Int
  package let sign: PaySign
  /// The amount in fen, rounded once; for a deduction what was withheld, not negative.
  package let amount: Money
  /// The numbers bound, in the order of the item's declared inputs.
  ///
  /// Where a policy changed inside the month, groups of the kind's `splitInputs` follow, one for
  /// each part.
  package let inputs: [Int64]
  /// Rows of `policy.value` that the line read.
  package let policyValueIDs: [Int64]
  /// Rows of the facts behind the line: entered amounts, approval of an override.
  package let sourceIDs: [Int64]

  package init(
    itemID: Identifier<PayItem>, itemCode: String, itemVersion: Int, sign: PaySign,
    amount: Money, inputs: [Int64], policyValueIDs: [Int64], sourceIDs: [Int64] = []
  ) {
    self.itemID = itemID
    self.itemCode = itemCode
    self.itemVersion = itemVersion
    self.sign = sign
    self.amount = amount
    self.inputs = inputs
    self.policyValueIDs = policyValueIDs
    self.sourceIDs = sourceIDs
  }
}
