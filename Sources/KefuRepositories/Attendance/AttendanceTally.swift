package import KefuDomain

/// Figures of the attendance sheet that no rule touches (RPT-002a).
package struct AttendanceTally: Sendable, Hashable {
  package let outingTimes: Int32
  package let tripDays: Days
  package let overtimeWorkingMinutes: Int32
  package let overtimeRestMinutes: Int32
  package let overtimeStatutoryMinutes: Int32
  package let lieuCreditMinutes: Int32

  package init(
    outingTimes: Int32, tripDays: Days, overtimeWorkingMinutes: Int32,
    overtimeRestMinutes: Int32, overtimeStatutoryMinutes: Int32, lieuCreditMinutes: Int32
  ) {
    self.outingTimes = outingTimes
    self.tripDays = tripDays
    self.overtimeWorkingMinutes = overtimeWorkingMinutes
    self.overtimeRestMinutes = overtimeRestMinutes
    self.overtimeStatutoryMinutes = overtimeStatutoryMinutes
    self.lieuCreditMinutes = lieuCreditMinutes
  }
}
