import KefuPostgres
import KefuTestSupport
import Testing

/// Goal: batches give what single statements give, and fail as a whole.
@Suite(.database) struct BatchTests {
  private static let add = Statement<Int64, String?, NoRow>("add", "insert into t values ($1, $2)")
  private static let count = Statement<Int64>("count", "select count(*) from t")
  private static let double = Statement<Int64, (Int64, String)>(
    "double", "select $1 * 2, 'x' || ($1 * 2)")

  private func connection() throws -> Connection {
    var connection = try TestDatabase.current.connect()
    try connection.run(script: "create table t (a int8 primary key, b text)")
    return connection
  }

  @Test func `different statements run in one batch`() throws {
    var connection = try connection()
    var batch = Batch()
    let added = batch.add(Self.add, 1, "one")
    let counted = batch.add(Self.count)
    var doubled: [Pending<(Int64, String)>] = []
    for number in 0..<1000 as Range<Int64> { doubled.append(batch.add(Self.double, number)) }
    #expect(batch.count == 1002)
    try connection.run(&batch)
    #expect(added.affectedCount == 1)
    #expect(counted.rows == [1])
    for (number, pending) in doubled.enumerated() {
      #expect(pending.rows.first?.0 == Int64(number * 2))
      #expect(pending.rows.first?.1 == "x\(number * 2)")
    }
    #expect(try connection.fetchOne(Self.count) == 1)
  }

  @Test func `an empty batch does nothing`() throws {
    var connection = try connection()
    var batch = Batch()
    try connection.run(&batch)
    #expect(try connection.executeMany(Self.add, []) == 0)
    #expect(try connection.fetchOne(Self.count) == 0)
  }

  @Test(arguments: [1, 255, 256, 257, 5000])
  func `one statement runs for many values`(_ count: Int) throws {
    var connection = try connection()
    let values = (0..<count).map { (Int64($0), $0 % 3 == 0 ? nil : "text \($0)") }
    #expect(try connection.executeMany(Self.add, values) == count)
    #expect(try connection.fetchOne(Self.count) == Int64(count))
    let nulls = Statement<Int64>("", "select count(*) from t where b is null")
    #expect(try connection.fetchOne(nulls) == Int64((count + 2) / 3))
  }

  @Test(arguments: [0, 1, 255, 256, 700, 999])
  func `a failure anywhere undoes all and leaves the connection usable`(_ bad: Int) throws {
    var connection = try connection()
    try connection.execute(Self.add, -1, nil)
    let values = (0..<1000).map { (Int64($0 == bad ? -1 : $0), String?.none) }
    let error = #expect(throws: PostgresError.self) {
      try connection.executeMany(Self.add, values)
    }
    #expect(error?.constraint == "t_pkey")
    #expect(try connection.fetchOne(Self.count) == 1)
    let isOpen = connection.isInTransaction
    #expect(!isOpen)
  }

  @Test func `the failing statement of a batch is the one reported`() throws {
    var connection = try connection()
    var batch = Batch()
    batch.add(Self.add, 1, nil)
    batch.add(Self.add, 1, nil)
    let never = batch.add(Self.count)
    let error = #expect(throws: PostgresError.self) { try connection.run(&batch) }
    #expect(error?.constraint == "t_pkey")
    #expect(never.rows.isEmpty)
    #expect(try connection.fetchOne(Self.count) == 0)
  }

  @Test func `a value that cannot be read fails the batch`() throws {
    var connection = try connection()
    let null = Statement<Int64>("null", "select null::int8")
    var batch = Batch()
    batch.add(null)
    batch.add(Self.count)
    let error = #expect(throws: PostgresError.self) { try connection.run(&batch) }
    guard case .decoding = error else {
      Issue.record("\(String(reflecting: error))")
      return
    }
    #expect(try connection.fetchOne(Self.count) == 0)
  }

  @Test func `a batch inside a transaction holds with it`() throws {
    var connection = try connection()
    let error = #expect(throws: PostgresError.self) {
      try connection.transaction { (connection) throws(PostgresError) in
        let added = try connection.executeMany(Self.add, [(1, nil), (2, nil)])
        #expect(added == 2)
        throw .client(.closed)
      }
    }
    #expect(error != nil)
    #expect(try connection.fetchOne(Self.count) == 0)
  }
}
