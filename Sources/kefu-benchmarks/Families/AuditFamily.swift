import KefuPostgres

/// What the trail costs a changed row: the same inserts and updates with and without the trigger.
enum AuditFamily: MeasureFamily {
  static let name = "audit"

  static func measures(_ bench: Bench) throws -> [Measure] {
    try bench.scratch.loadSchema()
    let database = bench.scratch.database
    let rows = bench.size.bulkRows / 10
    try bench.scratch.once("audit") { try create(rows, database) }
    let owner = try Client(database, as: "kefu_owner")
    return [
      try compare("insert", rows, bench, owner) {
        """
        insert into trail.\($0) (shop_id, employee_id, work_date, unit_id, minutes, reason)
        select shop_id, employee_id, work_date + 400, unit_id, minutes, reason from trail.plain
        """
      },
      try compare("update", rows, bench, owner) {
        "update trail.\($0) set minutes = minutes + 1"
      },
    ]
  }

  /// Two tables alike, of the shape of recorded times; the trigger stands on one.
  private static func create(_ rows: Int, _ database: String) throws {
    let client = try Client(database)
    try client.run(
      """
      create schema trail authorization kefu_owner;
      set role kefu_owner;
      create table trail.plain (
        shop_id bigint, employee_id bigint, work_date date, unit_id bigint, minutes int,
        reason text, primary key (shop_id, employee_id, work_date));
      insert into trail.plain
      select 1 + i % 50, i / 20, date '2026-01-01' + i % 20, 1 + i % 250, i % 480,
        'a reason of some words'
      from generate_series(1, \(rows)) i;
      create table trail.audited (like trail.plain including all);
      insert into trail.audited select * from trail.plain;
      create trigger audited_audit after insert or update or delete on trail.audited
      for each row execute function
        audit.record('trail.audited', 'shop_id', 'employee_id', 'work_date');
      reset role;
      analyze trail.plain;
      analyze trail.audited;
      """)
  }

  /// Each change is taken back at once, so that every round meets the same tables.
  private static func compare(
    _ what: String, _ rows: Int, _ bench: Bench, _ owner: Client, _ sql: (String) -> String
  ) throws -> Measure {
    let series = try Interleaved.run(
      rounds: bench.rounds, givingBackMemory: false,
      ["plain", "audited"].map { table in
        let script = "begin; \(sql(table)); rollback"
        return Alternative(table) { try owner.run(script) }
      })
    return Measure(
      name: "\(name).\(what)", value: (series[1].wall - series[0].wall) / Double(rows) * 1e6,
      baseline: nil, unit: .microseconds, target: .atMost(60),
      against: "the same \(what) without a trail")
  }
}
