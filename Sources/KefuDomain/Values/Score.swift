/// Points of an assessment, held in hundredths of a point.
package struct Score: FixedPointQuantity {
  package static var decimals: Int { 2 }
  package static var printedDecimals: Int { 0 }
  package static var quantity: Quantity { .score }

  /// The points times 100.
  package let hundredths: Int64

  package init(hundredths: Int64) { self.hundredths = hundredths }
  package init(scaled: Int64) { hundredths = scaled }
  package var scaled: Int64 { hundredths }
}
