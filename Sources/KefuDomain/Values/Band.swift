/// A stretch of values that leads to one outcome, with explicit ends (REG-005a).
package struct Band<Value: Comparable & Sendable, Outcome: Sendable>: Sendable {
  /// One end of a band.
  package struct End: Sendable {
    package let value: Value
    /// Whether the value itself belongs to the band.
    package let isInclusive: Bool

    /// An end that belongs to the band (以上, 以内, REG-005a).
    package static func including(_ value: Value) -> End { End(value: value, isInclusive: true) }
    /// An end that does not (超过, 不足, REG-005a).
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

  /// Whether a value lies in the band.
  package func contains(_ value: Value) -> Bool {
    if let lower, lower.isInclusive ? value < lower.value : value <= lower.value { return false }
    if let upper, upper.isInclusive ? value > upper.value : value >= upper.value { return false }
    return true
  }
}
