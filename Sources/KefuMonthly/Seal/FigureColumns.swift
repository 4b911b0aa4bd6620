/// The columns of computed figures that count: what a seal hashes and a recomputation compares.
///
/// A seal holds names as they were; a name that is corrected later is no other figure.
enum FigureColumns {
  static let attendance = "employee_no, employee_name, \(attendanceFigures)"
  static let slip = "employee_no, employee_name, \(slipFigures)"

  static let attendanceFigures = """
    employee_id, unit_id, post_code, scheduled_days, attended_days,
    worked_days, missed_days, late_times, late_minutes, early_times, early_minutes, absence_days,
    personal_leave_days, sick_leave_days, annual_leave_days, other_leave_days, outing_times,
    trip_days, overtime_working_minutes, overtime_rest_minutes, overtime_statutory_minutes,
    lieu_credit_minutes, points_lost, missing_punches, full_attendance, policy_value_ids
    """

  static let slipFigures = """
    employee_id, run_kind, unit_id, post_code, scheme_code, grade,
    tier, worked_days, gross, deductions, net, debt_before, debt_after
    """

  static let slipLine = """
    employee_id, run_kind, line_no, unit_id, item_code, item_version, amount, inputs,
    policy_value_ids
    """
}
