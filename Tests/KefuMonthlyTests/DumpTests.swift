import Foundation
import KefuMonthly
import KefuTestSupport
import Testing

/// Goal: a seal outlives the server it was made on.
@Suite(.database(.demo)) struct DumpTests {
  @Test func `dumped and restored into a new database, sealed months verify`() async throws {
    let world = try MonthlyWorld.current()
    try await world.run("2026-09", seals: true)
    try await world.run("2026-10", seals: true)
    let restored = world.database.sibling("restored")
    try world.database.onServer("create database \(restored.name) template template0")
    defer { try? world.database.onServer("drop database \(restored.name) with (force)") }
    let dump = FileManager.default.temporaryDirectory.path + "/kefu-\(UUID().uuidString).dump"
    defer { try? FileManager.default.removeItem(atPath: dump) }
    let dumped = try Command.run(
      "pg_dump", ["-Fc", "-f", dump], environment: world.database.environment())
    #expect(dumped.exitCode == 0, "\(dumped.errors)")
    let loaded = try Command.run(
      "pg_restore", ["--exit-on-error", "-d", restored.name, dump])
    #expect(loaded.exitCode == 0, "\(loaded.errors)")

    let copy = MonthlyWorld(restored)
    #expect(try copy.figures() == world.figures())
    for shop in ["HQ", "MASSAGE", "ONLINE", "SCENIC"] {
      for month in ["2026-09", "2026-10"] {
        #expect(try copy.verify(month, shop: shop).findings == [], "\(shop) \(month)")
      }
    }
    // The guards came along: the sealed month refuses writers there too.
    let refused = try restored.psql(
      input: """
        \\set VERBOSITY sqlstate
        insert into attendance.punch (shop_id, punch_date, employee_id, punched_at, source, unit_id,
          reason, entered_by)
        select shop_id, '2026-10-14', employee_id, '2026-10-14 12:00+08', 'correction', unit_id,
          'late', current_user
        from staff.employee where employee_no = 'E0043';
        """)
    #expect(refused.errors.contains("KF001"), "\(refused.errors)")
  }
}
