import Foundation
import KefuTestSupport
import Testing

/// Goal: each recipient gets what he would see in psql, noted with its hash and its due day.
@Suite(.database(.demo)) struct DeliveryTests {
  @Test func `manifests hold the hashes of the files, no more and no less`() throws {
    let world = try MonthlyWorld.current()
    _ = try world.program("2026-10", "--shop", "MASSAGE", "--shop", "ONLINE")
    let listed = try world.manifest("2026-10/manifest.json")
    let files = try world.files().keys.filter { !$0.hasSuffix("manifest.json") }
    #expect(Set(files) == Set(listed.keys))
    #expect(listed.count > 100)
    // By coreutils: another program than the one that wrote them.
    let sums = listed.map { "\($0.value)  \($0.key)\n" }.sorted().joined()
    let check = try Command.run(
      "sha256sum", ["--check", "--strict", "--quiet"], input: sums, directory: world.output)
    #expect(check.exitCode == 0, "\(check.output)")
    var parts: [String: String] = [:]
    for shop in ["MASSAGE", "ONLINE"] {
      parts.merge(try world.manifest("2026-10/\(shop)/manifest.json")) { $1 }
    }
    #expect(parts == listed)
  }

  @Test func `a shop run later joins the manifest of the month`() throws {
    let world = try MonthlyWorld.current()
    _ = try world.program("2026-10", "--shop", "MASSAGE", "--formats", "csv")
    _ = try world.program("2026-10", "--shop", "ONLINE", "--formats", "csv")
    let listed = try world.manifest("2026-10/manifest.json").keys
    let shops = Set(listed.compactMap { $0.split(separator: "/").dropFirst().first })
    #expect(shops == ["MASSAGE", "ONLINE"])
  }

  @Test(arguments: [
    ("MASSAGE", "massage_manager", "payroll-register"), ("MASSAGE", "finance", "payroll-register"),
    ("MASSAGE", "therapist_1", "payslip"), ("ONLINE", "online_manager", "attendance-sheet"),
  ])
  func `a file holds exactly what its recipient sees in psql`(
    _ shop: String, _ login: String, _ report: String
  ) throws {
    let world = try MonthlyWorld.current()
    _ = try world.program("2026-10", "--formats", "csv", "--shop", shop)
    let function = report.replacing("-", with: "_")
    let columns = try world.value(
      """
      select string_agg(replace(case value_type
          when 'boolean' then 'COLUMN::text'
          when 'money' then 'COLUMN::numeric(14,2)'
          -- Cells that a spreadsheet would take for a formula are quoted.
          when 'text' then $$regexp_replace(COLUMN, '^([-+=@])', '''\\1')$$
          else 'COLUMN' end, 'COLUMN', format('r.%I', column_name)), ', ' order by ordinal)
      from report.column_definition where report_name = '\(report)'
      """)
    let order = try world.value(
      "select sort from report.definition where report_name = '\(report)'")
    let psql = try Command.run(
      "psql",
      [
        "-X", "-q", "--csv", "-t", "-v", "ON_ERROR_STOP=1", "-c",
        """
        select \(columns) from report.\(function)('2026-10-01', '2026-10-31') r
        join org.shop s using (shop_id) where s.code = '\(shop)' order by \(order)
        """,
      ], environment: world.database.environment(as: login))
    #expect(psql.exitCode == 0, "\(psql.errors)")
    let seen = psql.output.split(whereSeparator: \.isNewline)
    let text = try world.text("2026-10/\(shop)/\(login)/\(report).csv")
    let delivered = text.split(whereSeparator: \.isNewline).dropFirst()
    #expect(seen.count > 0)
    #expect(Array(delivered) == seen)
  }

  @Test func `nobody gets a file of a shop that is not his to see`() throws {
    let world = try MonthlyWorld.current()
    _ = try world.program("2026-10", "--formats", "csv")
    let files = try world.files().keys.filter { $0.hasSuffix(".csv") }
    func shops(_ login: String) -> Set<String> {
      Set(
        files.map { $0.split(separator: "/").map(String.init) }.filter { $0[2] == login }.map {
          $0[1]
        })
    }
    #expect(shops("massage_manager") == ["MASSAGE"])
    #expect(shops("therapist_1") == ["MASSAGE"])
    #expect(shops("online_manager") == ["ONLINE"])
    #expect(shops("csc_supervisor") == ["SCENIC"])
    #expect(shops("finance") == ["HQ", "MASSAGE", "ONLINE", "SCENIC"])
    // And within his shop, a person without a right sees his own rows alone.
    let slips = try world.text("2026-10/MASSAGE/therapist_1/payslip.csv")
    let people = Set(
      slips.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
        line.split(separator: ",").first { $0.hasPrefix("E00") }
      })
    #expect(people == ["E0043"])
  }

  @Test func `WE-57: deliveries are noted with hash and due day`() throws {
    let world = try MonthlyWorld.current()
    _ = try world.program("2026-10", "--shop", "MASSAGE", "--formats", "csv,txt")
    let noted = try world.values(
      "select path || ' ' || encode(sha256, 'hex') from close.delivery")
    let listed = try world.manifest("2026-10/manifest.json").map { "\($0.key) \($0.value)" }
    #expect(noted.sorted() == listed.sorted())
    let due = try world.values(
      """
      select distinct due_on::text from close.delivery where report_name = 'attendance-sheet'
      """)
    #expect(due == ["2026-11-03"])
    // The same files again are the same deliveries, with the moment of the first.
    let moments = try world.values("select delivered_at::text from close.delivery order by path")
    _ = try world.program("2026-10", "--shop", "MASSAGE", "--formats", "csv,txt")
    #expect(
      try world.values("select delivered_at::text from close.delivery order by path") == moments)
  }
}
