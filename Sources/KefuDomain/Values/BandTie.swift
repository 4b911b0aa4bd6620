/// Which band applies when two of one document contain a value (REG-005b, parameter `tie`).
package enum BandTie: String, Sendable, Hashable, CaseIterable {
  /// The band more favourable to the employee, the default.
  case lenient = "LENIENT"
  /// The band less favourable to the employee.
  case strict = "STRICT"
}
