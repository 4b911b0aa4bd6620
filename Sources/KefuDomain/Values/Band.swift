/// A stretch of values that leads to one outcome, with explicit ends (REG-005a).
package struct Band<Value: Comparable & Sendable, Outcome: Sendable>: Sendable {
  /// One end of a band.
  package struct End: Sendable {
    package let value: Value
    /// Whether the value itself belongs to the band.
    package let isInclusive: Bool

    package static func including(_ value: Value) -> End { End(value: value, isInclusive: true) }
    package static func excluding(_ value: Value) -> End { End(value: value, isInclusive: false) }
  }

  /// The lower end; nil reaches down without limit.
  package let lower: End?
  /// The upper end; nil reaches up without limit.
  package let upper: End?
  package let outcome: Outcome

  package init(from lower: End?, to upper: End?, outcome: Outcome) {
    self.lower = lower
    self.upper = upper
    self.outcome = outcome
  }

  package func contains(_ value: Value) -> Bool {
    if let lower, lower.isInclusive ? value < lower.value : value <= lower.value { return false }
    if let upper, upper.isInclusive ? value > upper.value : value >= upper.value { return false }
    return true
  }
}
