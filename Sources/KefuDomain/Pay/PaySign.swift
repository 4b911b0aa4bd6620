/// Whether an item adds to gross pay or is taken from it (PAY-001a).
package enum PaySign: String, Sendable, Hashable, CaseIterable {
  case earning
  case deduction
}
