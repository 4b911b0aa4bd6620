import Foundation
import KefuPostgres

/// `kefu report` by the manager of one shop of a thousand, against `psql` with the same statement.
enum ReportFamily: MeasureFamily {
  static let name = "report"

  static func measures(_ bench: Bench) throws -> [Measure] {
    try Reader.create(bench)
    try fillMonth(bench)
    let database = bench.scratch.database
    let kefu = try program()
    let shop = try Client(database).connection.fetchOne(
      Statement<Int64>("first_shop", "select shop_id from org.shop where code = 'B0001'"))
    let statement = """
      select month, shop_name, unit_name, employee_no, employee_name, post_name, scheduled_days,
        attended_days, late_times, late_minutes, early_times, early_minutes, absence_days,
        personal_leave_days, sick_leave_days, annual_leave_days, other_leave_days, outing_times,
        trip_days, overtime_working_minutes, overtime_rest_minutes, overtime_statutory_minutes,
        lieu_credit_minutes, points_lost, missing_punches, full_attendance
      from report.attendance_sheet('2026-03-01', '2026-03-31') where shop_id = \(shop)
      order by month, shop_name, unit_name, employee_no
      """
    let manager = [
      "PGDATABASE": database, "PGUSER": Reader.one.login, "PGPASSWORD": Reader.password,
    ]
    let series = try Interleaved.run(
      rounds: bench.rounds * 3, givingBackMemory: false,
      [
        Alternative("psql") { try Program.psql(database, ["--command=\(statement)"]) },
        Alternative("kefu") {
          try Program.run(
            [kefu, "report", "attendance-sheet", "--period", "2026-03"], environment: manager)
        },
      ])
    return [
      Measure(
        name: "report.sheet", value: series[1].wall * 1e3, baseline: series[0].wall * 1e3,
        unit: .milliseconds, target: .ratio(1.5),
        against: "psql -c, same statement, explicit filter")
    ]
  }

  /// Gives everybody of the thousand shops a month of figures.
  private static func fillMonth(_ bench: Bench) throws {
    try bench.scratch.once("sheets") {
      let client = try Client(bench.scratch.database)
      try client.run(
        """
        insert into attendance.month (shop_id, month, employee_id, unit_id, employee_no,
          employee_name, post_code, scheduled_days, attended_days, worked_days, missed_days,
          late_times, late_minutes, early_times, early_minutes, absence_days,
          personal_leave_days, sick_leave_days, annual_leave_days, other_leave_days,
          outing_times, trip_days, overtime_working_minutes, overtime_rest_minutes,
          overtime_statutory_minutes, lieu_credit_minutes, points_lost, missing_punches,
          full_attendance)
        select e.shop_id, '2026-03-01', e.employee_id, e.unit_id, e.employee_no, e.name_zh,
          'SHOP_AGENT', 22, 21, 21, 1, 2, 25, 0, 0, 1, 0, 0, 0, 0, 1, 0, 60, 0, 0, 0, 2, 1, false
        from staff.employee e where e.employee_no like 'B%'
        """)
      try client.run("vacuum (analyze) attendance.month")
    }
  }

  /// The program beside this one; built where it is not there yet.
  static func program() throws -> String {
    let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().path
    let path = folder + "/kefu"
    if !FileManager.default.isExecutableFile(atPath: path) {
      Console.note("building kefu")
      try Program.run([
        "swift", "build", "--configuration", "release", "--product", "kefu",
        "--package-path", try Scratch.packageRoot(),
      ])
    }
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw BenchmarkError.missing(path)
    }
    return path
  }
}
