/// Punches of everybody on some days, two a day, spread over a month of 2026.
enum PunchData {
  /// The month of the punches that row security is measured on.
  static let firstDay = "2026-03-01"
  /// The day whose first page is read.
  static let pageDay = "2026-03-02"

  /// Creates the punches, once.
  static func create(_ bench: Bench) throws {
    try OrganizationData.create(bench)
    try bench.scratch.once("punches") {
      Console.note("setting up \(bench.size.punches) punches")
      let client = try Client(bench.scratch.database)
      let days = max(bench.size.punches / bench.size.people / 2, 1)
      try client.run("set session_replication_role = replica")
      try client.run(insert(people: bench.size.people, days: days, into: firstDay))
      try client.run("reset session_replication_role")
      try client.run("vacuum (analyze) attendance.punch")
    }
  }

  /// Two punches a person and day, at 09:00 and 18:00 with some spread.
  ///
  /// The rows are made without the guards row by row, since making them is not what is measured.
  static func insert(people: Int, days: Int, into firstDay: String) -> String {
    """
    insert into attendance.punch
      (shop_id, punch_date, employee_id, punched_at, source, unit_id, entered_by)
    select e.shop_id, d.day, e.employee_id,
      d.day::timestamp at time zone 'Asia/Shanghai' + h.hour * interval '1 hour'
        + ((e.employee_id * 7 + extract(day from d.day)::int * 13) % 600 - 590)
        * interval '1 second' * (19 - h.hour) / 10,
      'clock', e.unit_id, 'clock'
    from staff.employee e
    cross join (select date '\(firstDay)' + n as day from generate_series(0, \(days - 1)) n) d
    cross join (values (9), (18)) h (hour)
    where e.employee_no like 'B%'
    order by d.day, e.employee_id, h.hour
    """
  }
}
