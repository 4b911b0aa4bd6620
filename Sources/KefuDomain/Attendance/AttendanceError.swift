/// Why the attendance of a month cannot be computed.
package enum AttendanceError: Error, Sendable, Hashable {
  case policy(PolicyError)
  case value(ValueError)
  /// A fact lies outside the month it was given for.
  case outsideMonth(Day, Month)
  /// A length is negative, or a day is scheduled or taken as leave more than once.
  case impossible(Day?, Month)
}

extension AttendanceError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .policy(let error): error.description
    case .value(let error): error.description
    case .outsideMonth(let day, let month): "\(day) does not lie in \(month)"
    case .impossible(let day, let month):
      "attendance of \(day?.description ?? month.description) is impossible"
    }
  }
}
