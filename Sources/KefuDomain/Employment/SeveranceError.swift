/// Why a severance pay cannot be computed (EMP-021); none is ever guessed.
package enum SeveranceError: Error, Sendable, Hashable {
  /// The last day lies before the entry.
  case neverInService(entry: Day, lastDay: Day)
  /// There is no month of pay to average.
  case noPay
  /// An amount does not fit.
  case value(ValueError)
}

extension SeveranceError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .neverInService(let entry, let lastDay):
      "the last day \(lastDay) lies before the entry on \(entry)"
    case .noPay: "there is no month of pay to average"
    case .value(let error): error.description
    }
  }
}
