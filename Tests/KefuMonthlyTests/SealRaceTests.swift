import Foundation
import KefuDomain
import KefuMonthly
import KefuPostgres
import KefuRepositories
import KefuTestSupport
import Testing

/// Goal: whatever writers do while a month is sealed, a seal verifies (REG-002b).
@Suite(.database(.demo)) struct SealRaceTests {
  private static let monthSealed = SQLState(rawValue: "KF001")

  /// A correction of one person's punches in October, at a second of its own.
  private static func correction(_ second: Int, of employee: String = "E0043") -> String {
    """
    insert into attendance.punch (shop_id, punch_date, employee_id, punched_at, source, unit_id,
      reason, entered_by)
    select shop_id, '2026-10-14', employee_id,
      timestamptz '2026-10-14 12:00+08' + \(second) * interval '1 second', 'correction', unit_id,
      'machine was off', current_user
    from staff.employee where employee_no = '\(employee)'
    """
  }

  /// Several seeds of random moments: a writer goes on until a seal refuses it.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a writer gets in before the seal or is refused, and the seal verifies`(
    seed: UInt64
  ) async throws {
    let world = try MonthlyWorld.current()
    try await world.run("2026-10", shops: ["MASSAGE", "ONLINE"])
    for (shop, manager, employee) in [
      ("MASSAGE", "massage_manager", "E0043"), ("ONLINE", "online_manager", "E0052"),
    ] {
      let database = world.database
      let writer = Task.detached { () throws -> (written: Int, refusal: SQLState?) in
        var generator = SeededGenerator(seed: seed)
        var connection = try database.connect(as: manager)
        for second in 0..<400 {
          try await Task.sleep(for: .milliseconds(Int.random(in: 0...60, using: &generator)))
          do throws(PostgresError) {
            try connection.run(script: Self.correction(second, of: employee))
          } catch {
            return (second, error.sqlState)
          }
        }
        return (400, nil)
      }
      var generator = SeededGenerator(seed: seed &+ 100)
      try await Task.sleep(for: .milliseconds(Int.random(in: 0...150, using: &generator)))
      // Whoever never stops writing has to wait in the end: one run is enough.
      let report = try await world.run("2026-10", shops: [shop], seals: true)
      #expect(report.isComplete, "seed \(seed): \(report)")
      let (written, refusal) = try await writer.value
      #expect(refusal == Self.monthSealed, "seed \(seed)")
      let kept = try world.value(
        "select count(*) from attendance.punch where entered_by = '\(manager)' "
          + "and source = 'correction' and reason = 'machine was off'")
      #expect(kept == "\(written)", "seed \(seed)")
      #expect(try world.verify("2026-10", shop: shop).findings == [], "seed \(seed)")
    }
  }

  @Test(arguments: [IsolationLevel.repeatableRead, .serializable])
  func `a writer whose snapshot is older than the seal has to start again`(
    _ isolation: IsolationLevel
  ) async throws {
    let world = try MonthlyWorld.current()
    var writer = try world.database.connect(as: "massage_manager")
    try writer.run(
      script: "begin isolation level \(isolation.rawValue); select count(*) from org.shop")
    try await world.run("2026-10", shops: ["MASSAGE"], seals: true)
    let error = #expect(throws: PostgresError.self) {
      try writer.run(script: Self.correction(1))
    }
    #expect(error?.sqlState == .serializationFailure)
    try writer.run(script: "rollback")
    // Run again, it sees the seal.
    let second = #expect(throws: PostgresError.self) {
      try writer.run(
        script: "begin isolation level \(isolation.rawValue); \(Self.correction(1))")
    }
    #expect(second?.sqlState == Self.monthSealed)
    #expect(try world.verify("2026-10", shop: "MASSAGE").findings == [])
  }

  @Test(arguments: [
    "update pay.entered_amount set amount = amount + 1 where month = '2026-10-01'",
    "delete from pay.entered_amount where month = '2026-10-01'",
    "update pay.slip set employee_name = 'x' where month = '2026-10-01'",
    """
    insert into pay.slip_line (shop_id, employee_id, month, line_no, unit_id, item_code, amount,
      inputs, policy_value_ids)
    select shop_id, employee_id, month, 99, unit_id, 'base', 1, '{}', '{}' from pay.slip
    """,
    "truncate pay.slip_line",
  ])
  func `old snapshots are refused by every guard`(_ script: String) async throws {
    let world = try MonthlyWorld.current()
    try await world.run("2026-10", shops: ["MASSAGE"])
    var writer = try world.database.connect()
    try writer.run(script: "begin isolation level repeatable read; select count(*) from org.shop")
    try await world.run("2026-10", shops: ["MASSAGE"], seals: true)
    let error = #expect(throws: PostgresError.self) { try writer.run(script: script) }
    #expect(error?.sqlState == .serializationFailure)
  }

  @Test func `a writer with a snapshot who wrote first is in the seal`() async throws {
    let world = try MonthlyWorld.current()
    try await world.run("2026-10", shops: ["MASSAGE"])
    var writer = try world.database.connect(as: "massage_manager")
    try writer.run(
      script: "begin isolation level repeatable read; \(Self.correction(1))")
    let sealing = Task.detached { try await world.run("2026-10", shops: ["MASSAGE"], seals: true) }
    try await world.waitUntil("a sealer waits for the shop") {
      """
      select exists (select from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database()))
      """
    }
    #expect(try world.value("select count(*) from close.seal") == "0")
    try writer.run(script: "commit")
    let report = try await sealing.value
    #expect(report.isComplete)
    #expect(try world.verify("2026-10", shop: "MASSAGE").findings == [])
    let isIn = try world.value(
      "select count(*) from attendance.punch where reason = 'machine was off'")
    #expect(isIn == "1")
  }

  @Test func `an anomaly that comes up while the month is sealed keeps it open`() async throws {
    let world = try MonthlyWorld.current()
    try await world.run("2026-10", shops: ["MASSAGE"])
    // A decision is taken back; the run has looked for blockers before that is committed.
    var writer = try world.database.connect()
    try writer.run(
      script: """
        begin;
        delete from attendance.clearance c using staff.employee e
        where e.employee_id = c.employee_id and e.employee_no = 'E0047'
        """)
    let sealing = Task.detached { try await world.run("2026-10", shops: ["MASSAGE"], seals: true) }
    try await world.waitUntil("a sealer waits for the shop") {
      """
      select exists (select from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database()))
      """
    }
    try writer.run(script: "commit")
    let report = try await sealing.value
    guard case .blocked(let blockers) = report.outcomes.first?.end else {
      Issue.record("\(report)")
      return
    }
    #expect(blockers.map(\.kind) == ["missing_punch"])
    #expect(blockers.map(\.employeeNo) == ["E0047"])
    #expect(try world.value("select count(*) from close.seal") == "0")
  }

  @Test func `the seal of a shop disturbs no writer of another`() async throws {
    let world = try MonthlyWorld.current()
    var writer = try world.database.connect(as: "online_manager")
    try writer.run(
      script: "begin isolation level repeatable read; select count(*) from org.shop")
    try await world.run("2026-10", shops: ["MASSAGE"], seals: true)
    try writer.run(script: "\(Self.correction(1, of: "E0052")); commit")
    #expect(
      try world.value(
        "select count(*) from attendance.punch where reason = 'machine was off'") == "1")
  }

  @Test func `whoever may write facts of a month sees whether it is sealed`() throws {
    // Guards look with the writer's own eyes: a post without the right would not see the seal.
    let blind = try MonthlyWorld.current().values(
      """
      select distinct w.post_code || ' ' || w.resource || ' ' || w.reach
      from access."right" w
      join access.protected_table p on p.resource = w.resource
      join pg_trigger t on t.tgrelid = p.table_name::regclass and t.tgname like '%\\_sealed'
      where w.action <> 'read' and not exists (
        select from access."right" m where m.post_code = w.post_code and m.resource = 'month'
          and m.action = 'read' and (m.reach = 'COMPANY' or w.reach <> 'COMPANY'
            and m.reach = 'SHOP'))
      """)
    #expect(blind == [])
  }
}
