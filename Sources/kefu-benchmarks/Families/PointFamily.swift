import KefuPostgres

/// Reading single rows by key: directly, through a session as asynchronous code does, in pipelines.
enum PointFamily: MeasureFamily {
  static let name = "point"

  private static let statement = Statement<Int64, WideRow>("point", WideTable.pointQuery)
  /// Queries a turn: a millisecond or two, so that hardly any turn is interrupted.
  private static let turn: Int64 = 50
  private static let batchSize: Int64 = 100

  static func measures(_ bench: Bench) throws -> [Measure] {
    try WideTable.create(bench)
    let database = bench.scratch.database
    let rounds = bench.size.pointRounds
    let single = try Asynchronous.wait { try await singles(database, rounds: rounds) }
    let many = try pipelines(database, rounds: rounds)
    return [
      measure("point.prepared", single[1], single[0], turn, 1.10, "bare PQexecPrepared"),
      measure("point.unit", single[2], single[0], turn, 1.5, "bare PQexecPrepared"),
      measure("point.session", single[3], single[0], turn, 2.5, "bare PQexecPrepared"),
      measure("point.pipelined", many[1], many[0], batchSize, 1.10, "bare pipeline of a hundred"),
    ]
  }

  private static func measure(
    _ name: String, _ kefu: Series, _ baseline: Series, _ queries: Int64, _ bound: Double,
    _ against: String
  ) -> Measure {
    Measure(
      name: name, value: kefu.wall / Double(queries) * 1e6,
      baseline: baseline.wall / Double(queries) * 1e6, unit: .microseconds,
      target: .ratio(bound), against: against)
  }

  /// Turns of single queries: bare calls, the connection, a session's unit of work as repositories
  /// use it (one hop a turn), and at worst a hop a query.
  private static func singles(_ database: String, rounds: Int) async throws -> [Series] {
    let raw = try RawLibpq(database)
    try raw.preparePoint(WideTable.pointQuery)
    let client = try Client(database)
    let session = try await Session.connect(
      ConnectionParameters(keywords: ["dbname": database], applicationName: "kefu-benchmarks"))
    let sessionProcess = try await session.withConnection { (connection) throws(PostgresError) in
      try connection.fetchOne(OneCore.serverProcess)
    }
    let series = try await OneCore.run([
      raw.serverProcess, try client.serverProcess(), sessionProcess,
    ]) {
      try await turns(raw, client, session, rounds: rounds)
    }
    await session.close()
    return series
  }

  private static func turns(
    _ raw: RawLibpq, _ client: Client, _ session: Session, rounds: Int
  ) async throws -> [Series] {
    var series = [Series(), Series(), Series(), Series()]
    for round in 0..<rounds {
      let ids = Int64(round) * turn % 10_000 + 1..<Int64(round) * turn % 10_000 + 1 + turn
      var sums: [UInt64] = [0, 0, 0, 0]
      let start = ResourceUsage.now()
      for id in ids { sums[0] &+= try raw.point(id) }
      let afterRaw = ResourceUsage.now()
      for id in ids { sums[1] &+= try client.connection.fetchOne(statement, id).checksum }
      let afterClient = ResourceUsage.now()
      sums[2] = try await session.withConnection { (connection) throws(PostgresError) in
        var sum: UInt64 = 0
        for id in ids { sum &+= try connection.fetchOne(statement, id).checksum }
        return sum
      }
      let afterUnit = ResourceUsage.now()
      for id in ids {
        sums[3] &+= try await session.withConnection { (connection) throws(PostgresError) in
          try connection.fetchOne(statement, id).checksum
        }
      }
      let afterSession = ResourceUsage.now()
      guard sums.allSatisfy({ $0 == sums[0] }) else {
        throw BenchmarkError.disagreement("checksum of single rows")
      }
      guard round >= rounds / 20 else { continue }
      series[0].add(afterRaw.since(start))
      series[1].add(afterClient.since(afterRaw))
      series[2].add(afterUnit.since(afterClient))
      series[3].add(afterSession.since(afterUnit))
    }
    return series
  }

  private static func pipelines(_ database: String, rounds: Int) throws -> [Series] {
    let raw = try RawLibpq(database)
    try raw.preparePoint(WideTable.pointQuery)
    let client = try Client(database)
    var sums: [UInt64] = [0, 0]
    let series = try Interleaved.run(
      rounds: rounds, givingBackMemory: false,
      [
        Alternative("libpq") { sums[0] &+= try raw.pipelined(1..<1 + batchSize) },
        Alternative("kefu") { sums[1] &+= try pipelined(1..<1 + batchSize, client) },
      ])
    guard sums[0] == sums[1] else {
      throw BenchmarkError.disagreement("checksum of pipelined rows")
    }
    return series
  }

  private static func pipelined(
    _ ids: Range<Int64>, _ client: Client
  ) throws(PostgresError) -> UInt64 {
    var batch = Batch()
    var pending: [Pending<WideRow>] = []
    pending.reserveCapacity(ids.count)
    for id in ids { pending.append(batch.add(statement, id)) }
    try client.connection.run(&batch)
    var sum: UInt64 = 0
    for answer in pending { sum &+= answer.rows.first?.checksum ?? 0 }
    return sum
  }
}
