import Foundation
import KefuImport
import KefuPostgres

/// Import of a file of punches, judged and merged under row security, against psql and plain SQL.
enum ImportFamily: MeasureFamily {
  static let name = "import"

  static func measures(_ bench: Bench) throws -> [Measure] {
    try Reader.create(bench)
    let database = bench.scratch.database
    let folder = FileManager.default.temporaryDirectory.path + "/" + database + "_import"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/punches.csv"
    try write(file, bench)
    let member = try Client(database, as: Reader.all.login)
    // Everything but the commit, on both sides: punches cannot be taken back.
    var options = ImportOptions()
    options.isDryRun = true
    let series = try Interleaved.run(
      rounds: max(bench.rounds / 2, 1),
      [
        Alternative("psql") {
          try Program.psql(database, baseline(file).map { "--command=\($0)" })
        },
        Alternative("kefu") {
          let summary = try Importer(path: file, feed: .punches, options: options)
            .run(&member.connection)
          guard summary.imported == bench.size.importedPunches else {
            throw BenchmarkError.disagreement("\(summary.imported) punches imported")
          }
        },
      ])
    return [
      Measure(
        name: name, value: series[1].wall, baseline: series[0].wall, unit: .seconds,
        target: .ratio(1.5), against: "psql \\copy and one INSERT … SELECT")
    ]
  }

  /// A file as a clock's software exports it: employee number, shop, local time.
  private static func write(_ file: String, _ bench: Bench) throws {
    try Program.psql(
      bench.scratch.database,
      [
        """
        --command=\\copy (select e.employee_no, s.code as shop, \
        to_char(timestamp '2026-05-01 09:00' + d.n * interval '1 day' \
        + h.part * interval '9 hours' + e.employee_id % 600 * interval '1 second', \
        'YYYY-MM-DD HH24:MI:SS') as punched_at \
        from generate_series(0, 27) d (n), generate_series(0, 1) h (part), \
        staff.employee e join org.shop s on s.shop_id = e.shop_id \
        where e.employee_no like 'B%' \
        order by d.n, h.part, e.employee_id limit \(bench.size.importedPunches)) \
        to '\(file)' (format csv, header)
        """
      ])
  }

  /// The bare way: a table of the file's columns, then one statement that looks up keys.
  private static func baseline(_ file: String) -> [String] {
    [
      "begin",
      "create temporary table bare (employee_no text, shop text, punched_at timestamp)",
      "\\copy bare from '\(file)' (format csv, header)",
      "analyze bare",
      """
      insert into attendance.punch
        (shop_id, punch_date, employee_id, punched_at, source, unit_id)
      select s.shop_id, b.punched_at::date, e.employee_id,
        b.punched_at at time zone 'Asia/Shanghai', 'clock', e.unit_id
      from bare b
      join org.shop s on s.code = b.shop
      join staff.employee e on e.company_id = s.company_id and e.employee_no = b.employee_no
      on conflict do nothing
      """,
      "rollback",
    ]
  }
}
