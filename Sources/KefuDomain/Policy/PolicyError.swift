/// Why a policy value cannot be used; names the parameter, the place and the day (REG-002c).
package enum PolicyError: Error, Sendable, Hashable {
  /// No value, or a blank one, on a day that needs it.
  case missing(PolicyParameter, shop: String, unit: String, day: Day)
  /// A table has no value, or a blank one, under a key that needs it.
  case missingEntry(PolicyParameter, key: String, shop: String, unit: String, day: Day)
  /// The value is of another type than the rule reads.
  case invalid(PolicyParameter, shop: String, unit: String, day: Day, expected: String)
  /// Two values of one parameter hold for one unit on one day.
  case overlapping(PolicyParameter, shop: String, unit: String, day: Day)
}

extension PolicyError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let parameter, let shop, let unit, let day):
      "\(parameter) has no value for \(shop) / \(unit) on \(day)"
    case .missingEntry(let parameter, let key, let shop, let unit, let day):
      "\(parameter) has no value for \"\(key)\" for \(shop) / \(unit) on \(day)"
    case .invalid(let parameter, let shop, let unit, let day, let expected):
      "\(parameter) is not \(expected) for \(shop) / \(unit) on \(day)"
    case .overlapping(let parameter, let shop, let unit, let day):
      "\(parameter) has two values for \(shop) / \(unit) on \(day)"
    }
  }
}
