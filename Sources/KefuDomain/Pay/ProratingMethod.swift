/// How a month not fully worked is paid (PAY-003, PAY-004).
package enum ProratingMethod: String, Sendable, Hashable, CaseIterable, PolicyReadable {
  /// Worked days over the standard working days, at most 1.
  case workedOverStandard = "WORKED_OVER_2175"
  /// The full month less missed days over the standard working days, at least 0.
  case fullMinusMissedOverStandard = "FULL_MINUS_MISSED_OVER_2175"
  /// Calendar days in service less missed days over 30 (PAY-004).
  case daysOver30 = "DAYS_OVER_30"
}
