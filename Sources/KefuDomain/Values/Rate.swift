/// An exact decimal factor such as 0.55 or 21.75, held in millionths.
package struct Rate: FixedPointQuantity {
  package static var decimals: Int { 6 }
  package static var printedDecimals: Int { 0 }
  package static var quantity: Quantity { .rate }

  /// The factor 1.
  package static let one = Rate(millionths: 1_000_000)

  /// The factor times 1,000,000.
  package let millionths: Int64

  package init(millionths: Int64) { self.millionths = millionths }
  package init(scaled: Int64) { millionths = scaled }
  package var scaled: Int64 { millionths }
}

extension Rate {
  /// A whole number as a factor.
  package init(whole: Int) { millionths = Int64(whole) * 1_000_000 }
}
