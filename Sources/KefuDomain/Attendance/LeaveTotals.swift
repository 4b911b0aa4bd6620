/// The approved leave of a person in a month, in days of the roster (ATT-012 to ATT-014).
package struct LeaveTotals: Sendable, Hashable {
  package var personal: Days
  package var sick: Days
  package var annual: Days
  /// Marriage, maternity and bereavement leave, and days off in lieu.
  package var other: Days
  /// The part of all of them that counts as worked for pay.
  package var paid: Days

  package init(
    personal: Days = .zero, sick: Days = .zero, annual: Days = .zero, other: Days = .zero,
    paid: Days = .zero
  ) {
    self.personal = personal
    self.sick = sick
    self.annual = annual
    self.other = other
    self.paid = paid
  }

  /// No leave at all.
  package static let none = LeaveTotals()

  /// All leave together; throws `overflow`.
  package var total: Days {
    get throws(ValueError) { try personal + sick + annual + other }
  }
}
