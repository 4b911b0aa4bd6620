/// A number of days such as 0.5 or 21.75, held in hundredths of a day.
package struct Days: FixedPointQuantity {
  package static var decimals: Int { 2 }
  package static var printedDecimals: Int { 0 }
  package static var quantity: Quantity { .days }

  /// One whole day.
  package static let one = Days(hundredths: 100)

  /// The days times 100.
  package let hundredths: Int64

  package init(hundredths: Int64) { self.hundredths = hundredths }
  package init(scaled: Int64) { hundredths = scaled }
  package var scaled: Int64 { hundredths }

  /// A number of whole days.
  package init(whole: Int) { hundredths = Int64(whole) * 100 }
}
