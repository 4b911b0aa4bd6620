/// The parameters that rules read by name; a pay item names its own in its settings.
extension PolicyParameter {
  /// How a month not fully worked is paid (PAY-003): a `ProratingMethod`.
  package static let payProrateMethod: Self = "pay.prorate_method"
  /// The standard working days of a month (PAY-003): days, 21.75.
  package static let payStandardWorkDays: Self = "pay.standard_work_days"
  /// Missed days from which the month is pro-rated although served in full: days.
  package static let payProrateFromMissedDays: Self = "pay.prorate_from_missed_days"

  /// Which lateness policy applies (ATT-010): a `LatenessKind`.
  package static let attendanceLatenessPolicy: Self = "attendance.lateness_policy"
  /// Events of a month that cost nothing (ATT-006a): a count.
  package static let attendanceFreeEvents: Self = "attendance.free_events"
  /// Points of each further event (ATT-006a): points.
  package static let attendancePointsPerEvent: Self = "attendance.points_per_event"
  /// Events of a month from which the extra points are due (ATT-006a): a count.
  package static let attendanceExtraFromEvents: Self = "attendance.extra_from_events"
  /// The extra points of a month (ATT-006a): points.
  package static let attendanceExtraPoints: Self = "attendance.extra_points"
  /// Whether extra points add to or replace those of the events: an `ExtraPointsMode`.
  package static let attendanceExtraMode: Self = "attendance.extra_mode"
  /// Minutes from which an event is absence (ATT-006b): minutes, included.
  package static let attendanceAbsenceFromMinutes: Self = "attendance.absence_from_minutes"
  /// Minutes above which the absence is a whole day (ATT-006b): minutes, excluded.
  package static let attendanceAbsenceFullOverMinutes: Self =
    "attendance.absence_full_over_minutes"
  /// The part of a day that a shorter absence costs (ATT-006b): days.
  package static let attendanceAbsencePartDay: Self = "attendance.absence_part_day"
  /// Whether free events leave full attendance unbroken (ATT-005c): true or false.
  package static let attendanceFreeEventKeepsFullAttendance: Self =
    "attendance.free_event_keeps_full_attendance"
}
