/// Why a value could not be read or computed; input never traps.
package enum ValueError: Error, Sendable, Hashable {
  /// The result does not fit the integer that holds the quantity.
  case overflow(Quantity)
  /// A divisor was zero.
  case divisionByZero(Quantity)
  /// The text is not of the quantity's form.
  case malformed(Quantity, text: String)
  /// The text has the right form but names a value outside the quantity's range.
  case outOfRange(Quantity, text: String)
}

extension ValueError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .overflow(let quantity): "\(quantity.rawValue) is too large to be held"
    case .divisionByZero(let quantity): "\(quantity.rawValue) is divided by zero"
    case .malformed(let quantity, let text):
      "\"\(text)\" is not a \(quantity.rawValue)"
    case .outOfRange(let quantity, let text):
      "\"\(text)\" is outside the range of a \(quantity.rawValue)"
    }
  }
}
