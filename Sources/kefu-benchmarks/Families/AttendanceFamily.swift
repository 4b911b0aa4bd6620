import KefuPostgres

/// The attendance month from punches to stored figures, against one statement over the same rows.
enum AttendanceFamily: MeasureFamily {
  static let name = "attendance"

  static func measures(_ bench: Bench) throws -> [Measure] {
    try MonthData.create(bench)
    let work = try MonthWork(bench)
    let batch = try Client(bench.scratch.database, as: "kefu_batch")
    let owner = try Client(bench.scratch.database)
    // What a run took back would make the next one's table and indexes grow.
    func clean() throws { try owner.run("vacuum attendance.month") }
    let series = try Interleaved.run(
      rounds: max(bench.rounds / 2, 1),
      [
        Alternative("sql", prepare: clean) { try batch.run("begin; \(statement); rollback") },
        Alternative("kefu", prepare: clean) { try work.attendance() },
      ])
    try compare(work, batch)
    return [
      Measure(
        name: "attendance.month", value: series[1].wall, baseline: series[0].wall,
        unit: .seconds, target: .ratio(1.2), against: "one INSERT … SELECT of the same figures")
    ]
  }

  /// The same figures by plain SQL, for people without leave: no rules, no policies, no clearances.
  private static let statement = """
    insert into attendance.month (shop_id, month, employee_id, unit_id, employee_no,
      employee_name, post_code, scheduled_days, attended_days, worked_days, missed_days,
      late_times, late_minutes, early_times, early_minutes, absence_days, personal_leave_days,
      sick_leave_days, annual_leave_days, other_leave_days, outing_times, trip_days,
      overtime_working_minutes, overtime_rest_minutes, overtime_statutory_minutes,
      lieu_credit_minutes, points_lost, missing_punches, full_attendance)
    select f.shop_id, '2026-10-01', f.employee_id, a.unit_id, e.employee_no, e.name_zh,
      a.post_code, f.scheduled, f.attended, f.attended, f.scheduled - f.attended, f.late_times,
      f.late_minutes, f.early_times, f.early_minutes, f.scheduled - f.attended, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, f.missing, f.scheduled = f.attended and f.late_times = 0
    from (
      select d.shop_id, d.employee_id, count(*) as scheduled,
        count(*) filter (where d.first_in is not null or d.last_out is not null) as attended,
        (count(*) filter (where d.late > 0))::int as late_times,
        coalesce(sum(d.late) filter (where d.late > 0), 0)::int as late_minutes,
        (count(*) filter (where d.early > 0))::int as early_times,
        coalesce(sum(d.early) filter (where d.early > 0), 0)::int as early_minutes,
        (count(*) filter (where d.first_in is null and d.last_out is not null)
          + count(*) filter (where d.first_in is not null and d.last_out is null))::int as missing
      from (
        select c.shop_id, c.employee_id, c.first_in, c.last_out,
          floor(extract(epoch from c.first_in - c.starts_at) / 60)::int as late,
          floor(extract(epoch from c.ends_at - c.last_out) / 60)::int as early
        from (
          select r.shop_id, r.employee_id, r.work_date, r.starts_at, r.ends_at,
            min(p.punched_at) filter (where p.punched_at <= r.midpoint) as first_in,
            max(p.punched_at) filter (where p.punched_at > r.midpoint) as last_out
          from attendance.roster r
          left join attendance.punch p on p.shop_id = r.shop_id
            and p.employee_id = r.employee_id and p.punch_date = r.work_date
            and p.punch_date between '2026-10-01' and '2026-10-31'
            and p.punched_at between r.punch_from and r.punch_until
          where r.work_date between '2026-10-01' and '2026-10-31'
          group by r.shop_id, r.employee_id, r.work_date, r.shift_no
          offset 0
        ) c
      ) d
      group by d.shop_id, d.employee_id
    ) f
    join staff.employee e on e.employee_id = f.employee_id
    join org.assignment a on a.shop_id = f.shop_id and a.employee_id = f.employee_id
      and a.is_primary and a.valid @> date '2026-10-31'
    """

  /// Holds people, days and minutes of both ways against each other.
  private static func compare(_ work: MonthWork, _ batch: Client) throws {
    let totals = Statement<(Int64, String)>(
      "totals",
      """
      select count(*), concat_ws(' ', sum(scheduled_days), sum(attended_days), sum(late_times),
        sum(late_minutes), sum(early_minutes), sum(missing_punches))
      from attendance.month where month = '2026-10-01'
      """)
    try batch.run("begin; \(statement)")
    let expected = try batch.connection.fetchOne(totals)
    try batch.run("rollback")
    try work.attendance(keeps: true)
    let stored = try batch.connection.fetchOne(totals)
    guard stored == expected else {
      throw BenchmarkError.disagreement("attendance \(stored) instead of \(expected)")
    }
  }
}
