import KefuDomain
import KefuReports

/// Names policy values with their regime and place, for `--explain`.
struct PolicyTrace {
  let policies: UnitPolicies

  /// "probation.gap = MANUAL_EXTEND  [4B, 云岭景区]".
  func line(_ parameter: PolicyParameter, _ value: String, _ id: Identifier<PolicyValue>) -> String
  {
    let origin = policies.snapshot.origin(of: id)
    let place = [origin?.regimeCode, origin?.scope.name].compactMap { $0 }
    return "  \(parameter) = \(value)  [\(place.joined(separator: ", "))]"
  }
}

extension PolicyParameter {
  /// Weights of the conversion score (EMP-011a): a table daily, test, interview.
  static let probationWeights: Self = "probation.weights"
  /// Bands of the conversion score (EMP-011b).
  static let probationBands: Self = "probation.bands"
  /// What a score between bands means (EMP-011b): a `ConversionGap`.
  static let probationGap: Self = "probation.gap"
}
