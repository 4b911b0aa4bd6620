/// Where computed figures go: the month's tables, or temporary ones beside them to compare with.
package enum FigureTarget: Sendable {
  case stored
  case rehearsal

  /// The table that holds attendance figures.
  var attendanceMonth: String { self == .stored ? "attendance.month" : "pg_temp.kefu_month" }

  /// The table that holds slips.
  var slip: String { self == .stored ? "pay.slip" : "pg_temp.kefu_slip" }

  /// The table that holds lines of slips.
  var slipLine: String { self == .stored ? "pay.slip_line" : "pg_temp.kefu_slip_line" }
}
