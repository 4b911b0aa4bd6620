/// The place of a deduction in the order of PAY-005.
package enum PayDeductionClass: String, Sendable, Hashable, CaseIterable {
  /// Employee social insurance and housing fund, first.
  case insurance = "INSURANCE"
  /// Income tax on what insurance leaves.
  case tax = "TAX"
  /// Fines, advances, reclaims, by item code.
  case other = "OTHER"
  /// Recovery of carried debt, from what is left at the end.
  case debt = "DEBT"

  var rank: Int {
    switch self {
    case .insurance: 0
    case .tax: 1
    case .other: 2
    case .debt: 3
    }
  }
}
