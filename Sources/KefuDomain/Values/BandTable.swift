/// The bands of one rule and what to do where two of them meet (REG-005).
package struct BandTable<Value: Comparable & Sendable, Outcome: Comparable & Sendable>: Sendable {
  /// Which outcomes an employee prefers: low fines, high bonuses.
  package enum Favourable: Sendable {
    case lowerOutcome
    case higherOutcome
  }

  /// The bands, in any order; they may touch, leave gaps or overlap.
  package let bands: [Band<Value, Outcome>]
  /// Which of two outcomes is better for the employee.
  package let favourable: Favourable
  /// What decides where two bands hold a value (REG-005b).
  package let tie: BandTie

  package init(
    _ bands: [Band<Value, Outcome>], favourable: Favourable, tie: BandTie = .lenient
  ) {
    self.bands = bands
    self.favourable = favourable
    self.tie = tie
  }

  /// The outcome of a value; nil in a gap between bands, which the rule must treat explicitly.
  package func outcome(for value: Value) -> Outcome? {
    let wantsLower = (favourable == .lowerOutcome) == (tie == .lenient)
    var chosen: Outcome?
    for band in bands where band.contains(value) {
      guard let current = chosen else {
        chosen = band.outcome
        continue
      }
      chosen = wantsLower ? min(current, band.outcome) : max(current, band.outcome)
    }
    return chosen
  }
}
