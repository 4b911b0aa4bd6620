import KefuPostgres

/// Reading single rows by key: directly, through a session as asynchronous code does, in pipelines.
enum PointFamily: MeasureFamily {
  static let name = "point"

  private static let statement = Statement<Int64, WideRow>("point", WideTable.pointQuery)
  private static let batchSize: Int64 = 100

  static func measures(_ bench: Bench) throws -> [Measure] {
    try WideTable.create(bench)
    let database = bench.scratch.database
    let count = batchSize * 2
    let raw = try RawLibpq(database)
    try raw.preparePoint(WideTable.pointQuery)
    let client = try Client(database)
    let session = try connect(database)
    // Rounds of a few milliseconds, shorter than a time slice: most run undisturbed.
    let series = try Interleaved.run(
      rounds: bench.size.pointRounds, givingBackMemory: false,
      [
        Alternative("libpq", prepare: { _ = try raw.pipelined(1..<20) }) {
          for id in 1...count { _ = try raw.point(id) }
        },
        Alternative("kefu", prepare: { try pipelined(20, client) }) {
          for id in 1...count {
            _ = try client.connection.fetchOne(statement, id).checksum
          }
        },
        Alternative("session", prepare: { try fetch(20, session) }) { try fetch(count, session) },
        Alternative("libpq pipeline", prepare: { _ = try raw.pipelined(1..<20) }) {
          for start in stride(from: 1, through: count, by: Int(batchSize)) {
            _ = try raw.pipelined(start..<start + batchSize)
          }
        },
        Alternative("kefu pipeline", prepare: { try pipelined(20, client) }) {
          try pipelined(count, client)
        },
      ])
    func measure(_ name: String, _ value: Int, _ baseline: Int, _ bound: Double, _ against: String)
      -> Measure
    {
      Measure(
        name: name, value: series[value].wall / Double(count) * 1e6,
        baseline: series[baseline].wall / Double(count) * 1e6, unit: .microseconds,
        target: .ratio(bound), against: against)
    }
    return [
      measure("point.prepared", 1, 0, 1.10, "bare PQexecPrepared"),
      measure("point.session", 2, 0, 1.5, "bare PQexecPrepared"),
      measure("point.pipelined", 4, 3, 1.10, "bare pipeline of a hundred"),
    ]
  }

  private static func pipelined(_ count: Int64, _ client: Client) throws(PostgresError) {
    for start in stride(from: 1, through: count, by: Int(batchSize)) {
      var batch = Batch()
      var pending: [Pending<WideRow>] = []
      pending.reserveCapacity(Int(batchSize))
      for id in start..<start + batchSize { pending.append(batch.add(statement, id)) }
      try client.connection.run(&batch)
      var sum: UInt64 = 0
      for answer in pending { sum &+= answer.rows.first?.checksum ?? 0 }
      blackHole(sum)
    }
  }

  @inline(never)
  private static func blackHole(_ value: UInt64) {}

  private static func connect(_ database: String) throws -> Session {
    try Asynchronous.wait {
      try await Session.connect(
        ConnectionParameters(keywords: ["dbname": database], applicationName: "kefu-benchmarks"))
    }
  }

  private static func fetch(_ count: Int64, _ session: Session) throws {
    try Asynchronous.wait {
      for id in 1...count {
        _ = try await session.withConnection { (connection) throws(PostgresError) in
          try connection.fetchOne(statement, id).checksum
        }
      }
    }
  }
}
