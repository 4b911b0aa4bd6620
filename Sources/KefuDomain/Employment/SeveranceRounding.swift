/// How the years of a severance pay are rounded (EMP-021), policy `severance.year_rounding`.
package enum SeveranceRounding: String, Sendable, Hashable, CaseIterable {
  /// A rest of less than six months counts half a year, a longer one a year: the statutory way.
  case halfYear = "HALF_YEAR"
  /// Only completed years count.
  case completed = "COMPLETED"
}
