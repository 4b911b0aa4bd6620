/// What a score means that lies between two bands, parameter `probation.gap` (EMP-011b).
package enum ConversionGap: String, Sendable, Hashable, CaseIterable, PolicyReadable {
  /// Extension is suggested and a manager decides, the default.
  case manualExtend = "MANUAL_EXTEND"
  /// The band above the gap.
  case upper = "UPPER"
  /// The band below the gap.
  case lower = "LOWER"
}
