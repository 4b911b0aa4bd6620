import KefuPostgres

/// One INSERT … SELECT of many rows by a person of the whole company, against the owner's.
enum BulkInsertFamily: MeasureFamily {
  static let name = "bulkinsert"

  static func measures(_ bench: Bench) throws -> [Measure] {
    try Reader.create(bench)
    try PunchData.create(bench)
    let database = bench.scratch.database
    try bench.scratch.once("bulk") {
      let client = try Client(database)
      try client.run(
        """
        create schema bulk;
        grant usage on schema bulk to public;
        create table bulk.punch as
        select shop_id, punch_date + 20 as punch_date, employee_id,
          punched_at + interval '20 days' as punched_at, source, unit_id
        from attendance.punch where punch_date >= '\(PunchData.firstDay)'
        limit \(bench.size.bulkRows);
        grant select on bulk.punch to public;
        analyze bulk.punch;
        """)
    }
    let owner = try Client(database, as: "kefu_owner")
    let member = try Client(database, as: Reader.all.login)
    let insert = """
      insert into attendance.punch
        (shop_id, punch_date, employee_id, punched_at, source, unit_id)
      select shop_id, punch_date, employee_id, punched_at, source, unit_id from bulk.punch
      """
    // Each takes its rows back at once: the other's would wait for them. The cost is the same.
    let series = try Interleaved.run(
      rounds: bench.rounds, givingBackMemory: false,
      [owner, member].map { client in
        Alternative("insert") { try client.run("begin; \(insert); rollback") }
      })
    return [
      Measure(
        name: name, value: series[1].wall, baseline: series[0].wall, unit: .seconds,
        target: .ratio(1.3), against: "the owner")
    ]
  }
}
