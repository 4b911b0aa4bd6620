import Foundation
import KefuPostgres

/// Commands about people and rights among 10,000 logins, against `psql` by the superuser.
enum CommandFamily: MeasureFamily {
  static let name = "command"

  /// A command and the statement that a superuser would write for it, filter included.
  private struct Comparison {
    let name: String
    let words: [String]
    let sql: String
  }

  static func measures(_ bench: Bench) throws -> [Measure] {
    try Reader.create(bench)
    let kefu = try ReportFamily.program()
    let few = try whoami(kefu, bench)
    try Crowd.create(bench)
    var measures: [Measure] = []
    for comparison in try comparisons(bench) {
      measures.append(try compare(comparison, kefu, bench))
    }
    let many = try whoami(kefu, bench)
    measures.append(
      Measure(
        name: "\(name).whoami.flat", value: many.wall * 1e3, baseline: few.wall * 1e3,
        unit: .milliseconds, target: .ratio(1.2), against: "the same among three logins"))
    return measures
  }

  /// Connecting and asking who one is, process start included.
  private static func whoami(_ kefu: String, _ bench: Bench) throws -> Series {
    try Interleaved.run(
      rounds: bench.rounds * 3, givingBackMemory: false,
      [
        Alternative("whoami") {
          try Program.run([kefu, "whoami"], environment: manager(bench))
        }
      ])[0]
  }

  private static func compare(
    _ comparison: Comparison, _ kefu: String, _ bench: Bench
  ) throws -> Measure {
    let series = try Interleaved.run(
      rounds: bench.rounds * 3, givingBackMemory: false,
      [
        Alternative("psql") {
          try Program.psql(bench.scratch.database, ["--command=\(comparison.sql)"])
        },
        Alternative("start") { try Program.run([kefu, "--version"]) },
        Alternative("psql start") { try Program.run(["psql", "--version"]) },
        Alternative("kefu") {
          try Program.run([kefu] + comparison.words, environment: manager(bench))
        },
      ])
    // Plus process start: what the two programs take to do nothing is not the command's.
    let starts = series[1].wall - series[2].wall
    return Measure(
      name: "\(name).\(comparison.name)", value: (series[3].wall - max(starts, 0)) * 1e3,
      baseline: series[0].wall * 1e3, unit: .milliseconds, target: .ratio(1.3),
      against: "psql -c by the superuser with the explicit filter, plus process start")
  }

  private static func manager(_ bench: Bench) -> [String: String] {
    [
      "PGDATABASE": bench.scratch.database, "PGUSER": Reader.one.login,
      "PGPASSWORD": Reader.password,
    ]
  }

  private static func comparisons(_ bench: Bench) throws -> [Comparison] {
    let shop = try Client(bench.scratch.database).connection.fetchOne(
      Statement<Int64>("first_shop", "select shop_id from org.shop where code = 'B0001'"))
    return [
      Comparison(
        name: "headcount", words: ["report", "headcount", "--period", "2026-10"],
        sql: "select * from report.headcount('2026-10-01', '2026-10-31') where shop_id = \(shop)"),
      Comparison(
        name: "chart", words: ["org", "chart", "--shop", "B0001"],
        sql: """
          select * from org.chart((select unit_id from org.shop where shop_id = \(shop)),
            access.today())
          """),
      Comparison(
        name: "inbox", words: ["approval", "inbox"],
        sql: "select * from approval.state where shop_id = \(shop) and state = 'pending'"),
    ]
  }
}
