import KefuPostgres

/// Reading every row of a wide table into structs, against bare calls of libpq.
enum FetchFamily: MeasureFamily {
  static let name = "fetch"

  static func measures(_ bench: Bench) throws -> [Measure] {
    try WideTable.create(bench)
    let raw = try RawLibpq(bench.scratch.database)
    let client = try Client(bench.scratch.database)
    let statement = Statement<WideRow>("wide", WideTable.query)
    var expected: UInt64?
    func agree(_ sum: UInt64) throws {
      if let expected, expected != sum { throw BenchmarkError.disagreement("checksum of rows") }
      expected = sum
    }
    let series = try Interleaved.run(
      rounds: bench.rounds,
      [
        Alternative("libpq") { try agree(raw.fetch(WideTable.query)) },
        Alternative("kefu") {
          let rows = try client.connection.fetch(statement)
          try agree(rows.reduce(0) { $0 &+ $1.checksum })
        },
      ])
    return [
      Measure(
        name: "fetch.wall", value: series[1].wall, baseline: series[0].wall, unit: .seconds,
        target: .ratio(1.25), against: "bare PQexecParams into structs"),
      Measure(
        name: "fetch.cpu", value: series[1].cpu, baseline: series[0].cpu, unit: .seconds,
        target: .ratio(1.40), against: "bare PQexecParams into structs"),
    ]
  }
}
