import KefuPostgres

/// Statements under row security against the same by the owner with the filter written by hand.
enum RowSecurityFamily: MeasureFamily {
  static let name = "rowsecurity"

  /// People whose punches a turn reads.
  private static let people = 10
  /// How often it reads them: long enough for the server's caches, shorter than a time slice.
  private static let repetitions = 10

  static func measures(_ bench: Bench) throws -> [Measure] {
    try Reader.create(bench)
    try PunchData.create(bench)
    let database = bench.scratch.database
    let owner = try Client(database, as: "kefu_owner")
    var measures: [Measure] = []
    for reader in Reader.allCases {
      let member = try Client(database, as: reader.login)
      measures += try self.measures(reader, member, owner, bench)
    }
    return measures
  }

  private static func measures(
    _ reader: Reader, _ member: Client, _ owner: Client, _ bench: Bench
  ) throws -> [Measure] {
    let filter = try reader.filter(on: owner)
    let isCompany = reader == .all
    let aggregate = try compare(reader, "aggregate", rounds: bench.rounds * 5, member, owner) {
      """
      select count(*), min(punched_at), max(punched_at) from attendance.punch
      where punch_date between '\(PunchData.firstDay)' and '\(PunchData.lastDay)'\($0)
      """
    } filter: {
      filter
    }
    let page = try compare(reader, "page", rounds: bench.rounds * 5, member, owner) {
      """
      select employee_id, punched_at, punched_at from attendance.punch
      where punch_date = '\(PunchData.pageDay)'\($0)
      order by punched_at, employee_id limit 50
      """
    } filter: {
      filter
    }
    let point = try points(reader, filter, member, owner, bench)
    func measure(
      _ what: String, _ series: [Series], _ bound: Double, queries: Int = 1
    ) -> Measure {
      Measure(
        name: "\(name).\(reader.rawValue).\(what)", value: series[1].wall / Double(queries) * 1e6,
        baseline: series[0].wall / Double(queries) * 1e6, unit: .microseconds,
        target: .ratio(isCompany ? 1.05 : bound),
        against: isCompany ? "the owner" : "the owner with the explicit filter")
    }
    return [
      measure("aggregate", aggregate, 1.15), measure("page", page, 1.3),
      measure("point", point, 1.6, queries: people * repetitions),
    ]
  }

  /// Runs a statement in turns by the owner with the filter and by the member without.
  private static func compare(
    _ reader: Reader, _ what: String, rounds: Int, _ member: Client, _ owner: Client,
    _ sql: (String) -> String, filter: () -> String
  ) throws -> [Series] {
    let asOwner = Statement<(Int64, PostgresTimestamp, PostgresTimestamp)>(
      "\(what)_\(reader.rawValue)", sql(filter()))
    let asMember = Statement<(Int64, PostgresTimestamp, PostgresTimestamp)>(
      "\(what)_\(reader.rawValue)", sql(""))
    let expected = try owner.connection.fetch(asOwner).map { $0.0 }
    guard try member.connection.fetch(asMember).map({ $0.0 }) == expected, !expected.isEmpty
    else { throw BenchmarkError.disagreement("\(what) of \(reader.rawValue)") }
    return try Interleaved.run(
      rounds: rounds, givingBackMemory: false,
      [
        Alternative("owner") { _ = try owner.connection.fetch(asOwner) },
        Alternative("member") { _ = try member.connection.fetch(asMember) },
      ])
  }

  /// Reads a person's punches of a day by primary key.
  private static func points(
    _ reader: Reader, _ filter: String, _ member: Client, _ owner: Client, _ bench: Bench
  ) throws -> [Series] {
    func statement(_ filter: String) -> Statement<Int64, Int64, (Int64, PostgresTimestamp)> {
      Statement(
        "point_\(reader.rawValue)",
        """
        select employee_id, punched_at from attendance.punch
        where shop_id = $1 and punch_date = '\(PunchData.pageDay)' and employee_id = $2\(filter)
        """)
    }
    let keys = try owner.connection.fetch(
      Statement<(Int64, Int64)>(
        "keys_\(reader.rawValue)",
        """
        select shop_id, employee_id from staff.employee
        where employee_no like 'B%'\(filter) order by employee_id limit \(people)
        """))
    let (asOwner, asMember) = (statement(filter), statement(""))
    func read(_ client: Client, _ statement: Statement<Int64, Int64, (Int64, PostgresTimestamp)>)
      throws
    {
      for _ in 0..<repetitions {
        for (shop, employee) in keys {
          guard try client.connection.fetch(statement, shop, employee).count == 2 else {
            throw BenchmarkError.disagreement("punches of a person")
          }
        }
      }
    }
    return try OneCore.run([try owner.serverProcess(), try member.serverProcess()]) {
      try Interleaved.run(
        rounds: bench.size.pointRounds / 4, givingBackMemory: false,
        [
          Alternative("owner") { try read(owner, asOwner) },
          Alternative("member") { try read(member, asMember) },
        ])
    }
  }
}
