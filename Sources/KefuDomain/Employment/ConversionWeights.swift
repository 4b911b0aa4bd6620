/// How much each component of a conversion score weighs (EMP-011a).
package struct ConversionWeights: Sendable, Hashable {
  package let daily: Rate
  package let test: Rate
  package let interview: Rate

  /// Weights; nil when one is negative or all are zero.
  package init?(daily: Rate, test: Rate, interview: Rate) {
    guard daily >= .zero, test >= .zero, interview >= .zero,
      daily > .zero || test > .zero || interview > .zero
    else { return nil }
    self.daily = daily
    self.test = test
    self.interview = interview
  }

  /// The weight of a component.
  package subscript(component: ConversionComponent) -> Rate {
    switch component {
    case .daily: daily
    case .test: test
    case .interview: interview
    }
  }
}
