import KefuPostgres

/// Reading the same rows one by one through binary COPY, in flat memory.
enum StreamFamily: MeasureFamily {
  static let name = "stream"

  static func measures(_ bench: Bench) throws -> [Measure] {
    try WideTable.create(bench)
    let raw = try RawLibpq(bench.scratch.database)
    let client = try Client(bench.scratch.database)
    let expected = try raw.fetch(WideTable.query)
    let series = try Interleaved.run(
      rounds: bench.rounds,
      [
        Alternative("libpq") { _ = try raw.fetch(WideTable.query) },
        Alternative("kefu") {
          guard try stream(client) == expected else {
            throw BenchmarkError.disagreement("checksum of rows")
          }
        },
      ])
    return [
      Measure(
        name: "stream.cpu", value: series[1].cpu, baseline: series[0].cpu, unit: .seconds,
        target: .ratio(0.75), against: "bare PQexecParams into structs"),
      Measure(
        name: "stream.memory", value: try Solo.peakMegabytes(name, bench), baseline: nil,
        unit: .megabytes, target: .atMost(40), against: "peak of a process of its own"),
    ]
  }

  /// Streams the table once, for the measure of memory.
  static func streamOnce(_ bench: Bench) throws {
    _ = try stream(Client(bench.scratch.database))
  }

  private static func stream(_ client: Client) throws(PostgresError) -> UInt64 {
    var sum: UInt64 = 0
    try client.connection.copyOut(WideTable.query, as: WideRow.self) { row in
      sum &+= row.checksum
    }
    return sum
  }
}
