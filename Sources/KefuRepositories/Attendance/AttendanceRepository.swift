package import KefuDomain
package import KefuPostgres

/// Attendance months: the facts that SQL derives, and the figures that the rules made of them.
package enum AttendanceRepository {
  private static let clear = Statement<Identifier<Shop>, Month, NoRow>(
    "attendance_clear", "delete from attendance.month where shop_id = $1 and month = $2")

  private static let columns = [
    "shop_id", "month", "employee_id", "unit_id", "employee_no", "employee_name", "post_code",
    "scheduled_days", "attended_days", "worked_days", "missed_days", "late_times",
    "late_minutes", "early_times", "early_minutes", "absence_days", "personal_leave_days",
    "sick_leave_days", "annual_leave_days", "other_leave_days", "outing_times", "trip_days",
    "overtime_working_minutes", "overtime_rest_minutes", "overtime_statutory_minutes",
    "lieu_credit_minutes", "points_lost", "missing_punches", "full_attendance",
    "policy_value_ids",
  ]

  /// The facts of everybody who served in the shop in the month, by employee.
  package static func facts(
    of shop: Identifier<Shop>, in month: Month
  ) -> ChunkedQuery<AttendanceRecord> {
    ChunkedQuery(
      """
      select employee_id, unit_id, employee_no, employee_name, post_code, service_first,
        scheduled_days, attended_days, absent_days, absent_dates, missing_punches,
        late_dates, late_minutes, early_dates, early_minutes, personal_leave_days,
        sick_leave_days, annual_leave_days, other_leave_days, paid_leave_days, outing_times,
        trip_days, overtime_working_minutes, overtime_rest_minutes,
        overtime_statutory_minutes, lieu_credit_minutes
      from attendance.month_facts(\(shop), date '\(month.firstDay)', date '\(month.lastDay)')
      order by employee_id
      """)
  }

  /// Removes the figures of a shop's month, to be computed anew.
  package static func clear(
    _ shop: Identifier<Shop>, _ month: Month, on connection: inout Connection
  ) throws(PostgresError) {
    try connection.execute(clear, shop, month)
  }

  /// Stores figures by COPY.
  package static func store(
    _ figures: [(record: AttendanceRecord, month: AttendanceMonth)], shop: Identifier<Shop>,
    into target: FigureTarget, on connection: inout Connection
  ) throws(PostgresError) {
    try connection.copyIn(into: target.attendanceMonth, columns: columns) {
      (writer) throws(PostgresError) in
      for (record, month) in figures {
        try writer.write(
          shop, month.month, record.employeeID, record.unitID, record.employeeNo, record.name,
          record.post, month.scheduled, month.attended, month.worked, month.missed,
          Int32(clamping: month.lateTimes), month.lateMinutes,
          Int32(clamping: month.earlyTimes), month.earlyMinutes, month.absence,
          record.facts.leave.personal, record.facts.leave.sick, record.facts.leave.annual,
          record.facts.leave.other, record.tally.outingTimes, record.tally.tripDays,
          record.tally.overtimeWorkingMinutes, record.tally.overtimeRestMinutes,
          record.tally.overtimeStatutoryMinutes, record.tally.lieuCreditMinutes,
          month.points, Int32(clamping: month.missingPunches), month.isFullAttendance,
          month.policyValueIDs)
      }
    }
  }

  /// Prepares every statement, so that a test holds them against the schema.
  package static func prepare(on connection: inout Connection) throws(PostgresError) {
    try connection.prepare(clear)
  }
}
