/// The tier (阶) of length of service in scheme 2I: first is the longest service (EMP-017).
package enum ServiceTier: Int, Sendable, Hashable, CaseIterable {
  case first = 1
  case second = 2
  case third = 3
  /// Probation.
  case fourth = 4

  /// The key of the tier in policy tables: "1" … "4".
  package var key: String { String(rawValue) }
}
