/// Why a slip cannot be computed.
package enum PayError: Error, Sendable, Hashable {
  case policy(PolicyError)
  case scheme(PaySchemeError)
  case value(ValueError)
  /// The scheme pays performance and none was entered for the person.
  case missingPerformance(Identifier<Employee>)
  /// The performance amount is negative or above the full one.
  case performanceOutOfRange(Identifier<Employee>, Money)
  /// An amount was entered for an item that the scheme does not have as an entered one.
  case unknownEnteredItem(Identifier<Employee>, Identifier<PayItem>)
  case negativeEntered(Identifier<Employee>, Identifier<PayItem>)
  /// Service is empty or outside the month, more days than the month has, or a negative figure.
  case impossibleFacts(Identifier<Employee>)
  /// The calendar is not that of the policies' month.
  case otherMonth(Month, expected: Month)
  /// The earnings add up to less than nothing.
  case negativeGross(Identifier<Employee>, Money)
}

extension PayError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .policy(let error): error.description
    case .scheme(let error): error.description
    case .value(let error): error.description
    case .missingPerformance(let employee): "employee \(employee) has no performance amount"
    case .performanceOutOfRange(let employee, let amount):
      "employee \(employee) has performance \(amount), outside zero to the full amount"
    case .unknownEnteredItem(let employee, let item):
      "employee \(employee) has an amount entered for item \(item), which the scheme lacks"
    case .negativeEntered(let employee, let item):
      "employee \(employee) has a negative amount entered for item \(item)"
    case .impossibleFacts(let employee): "the facts of employee \(employee) are impossible"
    case .otherMonth(let month, let expected): "the calendar of \(month) was given for \(expected)"
    case .negativeGross(let employee, let gross):
      "employee \(employee) has earnings of \(gross)"
    }
  }
}
