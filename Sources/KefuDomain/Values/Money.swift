/// An amount of yuan, held as whole fen (REG-006a).
package struct Money: FixedPointQuantity {
  package static var decimals: Int { 2 }
  package static var printedDecimals: Int { 2 }
  package static var quantity: Quantity { .money }

  /// The amount in fen, 1/100 yuan; negative for what is owed.
  package let fen: Int64

  package init(fen: Int64) { self.fen = fen }
  package init(scaled: Int64) { fen = scaled }
  package var scaled: Int64 { fen }

  /// The amount times a rate, rounded once to the fen, half away from zero; throws `overflow`.
  package func times(_ rate: Rate) throws(ValueError) -> Money {
    let product = Int128(fen) * Int128(rate.millionths)
    return Money(fen: try product.dividedHalfAwayFromZero(by: 1_000_000, of: .money))
  }
}
