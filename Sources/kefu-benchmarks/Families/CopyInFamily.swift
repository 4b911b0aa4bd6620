import Foundation
import KefuPostgres

/// Loading rows from memory by binary COPY, against `psql \copy` of ready files.
enum CopyInFamily: MeasureFamily {
  static let name = "copyin"

  static func measures(_ bench: Bench) throws -> [Measure] {
    try WideTable.create(bench)
    let database = bench.scratch.database
    let client = try Client(database)
    let rows = try client.connection.fetch(Statement<WideRow>("wide", WideTable.query))
    let folder = FileManager.default.temporaryDirectory.path + "/" + database
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let formats = ["text", "binary"]
    for format in formats {
      try Program.psql(
        database,
        ["--command=\\copy bench.wide to '\(folder)/\(format)' (format \(format))"])
    }
    var alternatives = [
      Alternative("kefu") { try load(rows, client) }
    ]
    for format in formats {
      alternatives.append(
        Alternative("psql \(format)") {
          try Program.psql(
            database,
            [
              "--single-transaction", "--command=truncate bench.wide_copy",
              "--command=\\copy bench.wide_copy from '\(folder)/\(format)' (format \(format))",
            ])
        })
    }
    let series = try Interleaved.run(rounds: bench.rounds, alternatives)
    try load(rows, client)
    try compare(client)
    return [
      Measure(
        name: "copyin.text", value: series[0].wall, baseline: series[1].wall, unit: .seconds,
        target: .ratio(0.60), against: "psql \\copy of a text file"),
      Measure(
        name: "copyin.binary", value: series[0].wall, baseline: series[2].wall, unit: .seconds,
        target: .ratio(1.10), against: "psql \\copy of a ready binary file"),
    ]
  }

  private static func load(_ rows: [WideRow], _ client: Client) throws(PostgresError) {
    try client.connection.transaction { (connection) throws(PostgresError) in
      try connection.run(script: "truncate bench.wide_copy")
      try connection.copyIn(into: "bench.wide_copy", columns: WideTable.columns) {
        (writer) throws(PostgresError) in
        for row in rows {
          try writer.write(
            row.id, row.employeeID, row.shopID, row.workDate, row.clockIn, row.clockOut,
            row.minutes, row.pay, row.deduction, row.note)
        }
      }
    }
  }

  private static func compare(_ client: Client) throws {
    let differing = try client.connection.fetchOne(
      Statement<Int64>(
        "differing",
        """
        select count(*) from (
          (table bench.wide except all table bench.wide_copy)
          union all (table bench.wide_copy except all table bench.wide)) d
        """))
    guard differing == 0 else { throw BenchmarkError.disagreement("\(differing) rows loaded") }
  }
}
