import KefuPostgres

/// The table of wide rows.
///
/// 5 % of the times, 10 % of the minutes and notes and 80 % of the deductions are null.
enum WideTable {
  static let columns = [
    "id", "employee_id", "shop_id", "work_date", "clock_in", "clock_out", "minutes", "pay",
    "deduction", "note",
  ]

  /// The query that every reader runs.
  static let query = "select \(columns.joined(separator: ", ")) from bench.wide"

  /// One row by its key.
  static let pointQuery = query + " where id = $1"

  /// Creates the table in a scratch database, once.
  static func create(_ bench: Bench) throws {
    try bench.scratch.once("wide") {
      let client = try Client(bench.scratch.database)
      try client.run(
        """
        create schema bench;
        create table bench.wide (
          id bigint not null, employee_id bigint not null, shop_id integer not null,
          work_date date not null, clock_in timestamptz, clock_out timestamptz,
          minutes integer, pay numeric(12, 2) not null, deduction numeric(12, 2), note text);
        insert into bench.wide
        select i, i % 20000 + 1, (i % 1000 + 1)::integer, date '2026-01-01' + (i % 365)::integer,
          case when i % 20 <> 3 then timestamptz '2026-01-01 09:00+08'
            + i % 365 * interval '1 day' + i % 1200 * interval '1 s' end,
          case when i % 20 <> 7 then timestamptz '2026-01-01 18:00+08'
            + i % 365 * interval '1 day' + i % 1800 * interval '1 s' end,
          case when i % 10 <> 4 then (420 + i % 120)::integer end,
          (i % 90000)::numeric / 7 + 1000,
          case when i % 5 = 0 then (i % 7000)::numeric / 13 end,
          case when i % 10 <> 9
            then substr('今日值班情况正常客户满意无投诉设备完好已交接班次请查收备注',
              (i % 8 + 1)::integer, 20) end
        from generate_series(1, \(bench.size.rows)::bigint) i;
        alter table bench.wide add primary key (id);
        create table bench.wide_copy (like bench.wide including defaults);
        """)
      // Vacuumed by hand, so that no autovacuum falls into the measures.
      try client.run("vacuum (analyze) bench.wide")
    }
  }
}
