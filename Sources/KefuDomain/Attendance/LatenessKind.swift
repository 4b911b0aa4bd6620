/// Which lateness policy applies to an event (ATT-010).
package enum LatenessKind: String, Sendable, Hashable, CaseIterable, PolicyReadable {
  case none = "NONE"
  /// Staff regime 3T (ATT-006).
  case l1 = "L1"
}
