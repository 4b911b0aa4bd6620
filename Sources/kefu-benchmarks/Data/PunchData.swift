/// Punches of the thousand shops on some days of a month, two a person and day.
enum PunchData {
  /// The month of the punches that row security is measured on.
  static let firstDay = "2026-03-01"
  /// The last day of that month.
  static let lastDay = "2026-03-31"
  /// The day whose first page is read.
  static let pageDay = "2026-03-02"

  /// Creates the punches, once.
  static func create(_ bench: Bench) throws {
    let organization = OrganizationData.wide(bench.size)
    try organization.create(bench)
    try bench.scratch.once("punches") {
      Console.note("setting up \(bench.size.punches) punches")
      let client = try Client(bench.scratch.database)
      let people = organization.shops * organization.people
      // A clock is read out once a day, so a shop's punches of a day lie together.
      // The rows are made without the guards, since making them is not what is measured.
      try client.run("set session_replication_role = replica")
      try client.run(
        """
        insert into attendance.punch
          (shop_id, punch_date, employee_id, punched_at, source, unit_id, entered_by)
        select e.shop_id, d.day, e.employee_id,
          d.day::timestamp at time zone 'Asia/Shanghai' + h.hour * interval '1 hour'
            + (e.employee_id * 7 + d.n * 13) % 600 * interval '1 second',
          'clock', e.unit_id, 'clock'
        from (
          select n, date '\(firstDay)' + n as day
          from generate_series(0, \(max(bench.size.punches / people / 2, 2) - 1)) n) d
        cross join (values (9), (18)) h (hour)
        cross join staff.employee e
        where e.employee_no like '\(organization.prefix)%'
        order by d.day, e.shop_id, h.hour, e.employee_id
        """)
      try client.run("vacuum (analyze) attendance.punch")
    }
  }
}
