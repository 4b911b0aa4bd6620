package import KefuPostgres

/// What a benchmark needs to compare the import of punches with the bare way.
///
/// The bare way: `psql \copy` into `bareTable`, then `bareMerge`. Both sides take the file of
/// `sample`, and each needs a database without these punches.
package enum PunchImportMeasure {
  /// A table without keys or checks, of the types that the merge needs.
  package static let bareTable = """
    create unlogged table bare_punch (
      employee_no text, shop text, punched_at timestamp, direction text, source text)
    """

  /// The one statement that enters the bare rows; nothing is checked but by the table itself.
  package static let bareMerge = """
    insert into attendance.punch
      (shop_id, punch_date, employee_id, punched_at, source, direction, unit_id)
    select s.shop_id, b.punched_at::date, e.employee_id,
      b.punched_at at time zone 'Asia/Shanghai', b.source, b.direction::attendance.direction,
      a.unit_id
    from bare_punch b
    join org.shop s on s.code = b.shop
    join staff.employee e on e.company_id = s.company_id and e.employee_no = b.employee_no
    join org.assignment a on a.shop_id = s.shop_id and a.employee_id = e.employee_id
      and a.is_primary and a.valid @> b.punched_at::date
    """

  /// Hands over the lines of a canonical punch file.
  ///
  /// `people` are numbers with their shops; each gets four punches on each of `days`,
  /// which are ISO days, until `count` are written.
  package static func sample(
    count: Int, people: [(employeeNo: String, shop: String)], days: [String],
    write: (String) -> Void
  ) {
    write("employee_no,shop,punched_at,direction,source\n")
    var written = 0
    for day in days {
      for person in people {
        for (time, direction) in [
          ("08:57:11", "in"), ("12:01:43", "out"), ("12:58:20", "in"), ("18:04:02", "out"),
        ] {
          guard written < count else { return }
          write("\(person.employeeNo),\(person.shop),\(day) \(time),\(direction),clock\n")
          written += 1
        }
      }
    }
  }

  /// Imports the file and returns the wall time with the summary.
  package static func importFile(
    _ path: String, _ connection: inout Connection
  ) throws(ImportError) -> (elapsed: Duration, summary: ImportSummary) {
    let clock = ContinuousClock()
    let start = clock.now
    let summary = try Importer(path: path, feed: .punches).run(&connection)
    return (clock.now - start, summary)
  }
}
