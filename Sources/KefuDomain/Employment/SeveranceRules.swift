/// What policy says of severance pay (EMP-021); a blank ratio is an error before this is made.
package struct SeveranceRules: Sendable, Hashable {
  /// The ratio that contract B leaves blank, policy `severance.ratio`.
  package let ratio: Rate
  package let rounding: SeveranceRounding
  /// How many of the latest months the monthly pay averages, policy `severance.average_months`.
  package let averageMonths: Int

  /// Rules; nil with a negative ratio or without a month to average.
  package init?(ratio: Rate, rounding: SeveranceRounding, averageMonths: Int) {
    guard ratio >= .zero, averageMonths > 0 else { return nil }
    self.ratio = ratio
    self.rounding = rounding
    self.averageMonths = averageMonths
  }
}
