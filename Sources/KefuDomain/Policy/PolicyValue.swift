/// The value of a policy parameter as the database holds it, not yet typed by a rule.
package enum PolicyValue: Sendable, Hashable {
  /// One entry of a table; a nil value is a blank.
  package struct Entry: Sendable, Hashable {
    package let key: String
    /// Exact text of a number, or a string.
    package let value: String?

    package init(key: String, value: String?) {
      self.key = key
      self.value = value
    }
  }

  /// One band with explicit ends; a nil end is open.
  package struct BandRow: Sendable, Hashable {
    package let from: String?
    package let includesFrom: Bool
    package let to: String?
    package let includesTo: Bool
    /// Exact text of the outcome.
    package let outcome: String

    package init(
      from: String?, includesFrom: Bool, to: String?, includesTo: Bool, outcome: String
    ) {
      self.from = from
      self.includesFrom = includesFrom
      self.to = to
      self.includesTo = includesTo
      self.outcome = outcome
    }
  }

  /// The document leaves the value blank; reading it is an error (REG-002c).
  case blank
  /// The exact text of a number.
  case number(String)
  case text(String)
  case boolean(Bool)
  case table([Entry])
  case bands([BandRow])
}
