/// The unit of a number bound in a pay line, which says how its integer is read and printed.
package enum PayInputUnit: String, Sendable, Hashable, CaseIterable {
  case fen
  case rateMillionths = "rate_millionths"
  case dayHundredths = "day_hundredths"
  case count
  case months

  /// The number as a person reads it: 80000 fen is "800.00".
  package func text(of number: Int64) -> String {
    switch self {
    case .fen: Money(fen: number).description
    case .rateMillionths: Rate(millionths: number).description
    case .dayHundredths: Days(hundredths: number).description
    case .count, .months: String(number)
    }
  }
}
