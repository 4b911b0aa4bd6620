/// The kind of a leave (ATT-012 to ATT-014).
package enum LeaveKind: String, Sendable, Hashable, CaseIterable {
  case personal
  case sick
  case annual
  case marriage
  case maternity
  case bereavement
  case inLieu = "in_lieu"
}
