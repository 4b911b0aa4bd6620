/// What a conversion score leads to, from the best to the worst (EMP-011b).
package enum ConversionBand: String, Sendable, Hashable, CaseIterable {
  case early = "EARLY"
  case natural = "NATURAL"
  case extend = "EXTEND"
  case reject = "REJECT"
}

/// The better outcome is the larger, so that a tie between bands goes to the employee (REG-005b).
extension ConversionBand: Comparable {
  private var rank: Int {
    switch self {
    case .early: 3
    case .natural: 2
    case .extend: 1
    case .reject: 0
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// The value of a band of `probation.bands`.
extension ConversionBand: PolicyReadable {
  package static var expectedPolicyValue: String {
    "one of " + allCases.map(\.rawValue).joined(separator: ", ")
  }

  package static func read(_ value: PolicyValue) -> ConversionBand? {
    switch value {
    case .text(let text), .number(let text): ConversionBand(rawValue: text)
    default: nil
    }
  }
}
