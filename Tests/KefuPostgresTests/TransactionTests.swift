import KefuPostgres
import KefuTestSupport
import Testing

/// Goal: transactions hold or vanish as a whole, and only conflicts are tried again.
@Suite(.database) struct TransactionTests {
  private static let add = Statement<Int32, NoRow>("add", "insert into t values ($1)")
  private static let sum = Statement<Int64>("sum", "select coalesce(sum(a), 0) from t")
  private static let raise = Statement<Int32, NoRow>("raise", "update t set a = a + $1")

  private func database() throws -> TestDatabase {
    let database = try TestDatabase.current
    var connection = try database.connect()
    try connection.run(script: "create table t (a int4 primary key check (a < 1000))")
    return database
  }

  @Test func `a transaction that returns holds, one that throws leaves nothing`() throws {
    var connection = try database().connect()
    try connection.transaction { (connection) throws(PostgresError) in
      _ = try connection.execute(Self.add, 1)
    }
    let error = #expect(throws: PostgresError.self) {
      try connection.transaction { (connection) throws(PostgresError) in
        try connection.execute(Self.add, 2)
        try connection.execute(Self.add, 1000)
      }
    }
    #expect(error?.sqlState == .checkViolation)
    let isOpen = connection.isInTransaction
    #expect(!isOpen)
    #expect(try connection.fetchOne(Self.sum) == 1)
  }

  @Test func `errors of layers above roll back too`() throws {
    enum Refusal: PostgresFailure, Equatable {
      case tooMany
      case database(SQLState?)
      init(_ error: PostgresError) { self = .database(error.sqlState) }
      var postgresError: PostgresError? { nil }
    }
    var connection = try database().connect()
    #expect(throws: Refusal.tooMany) {
      try connection.transaction(throwing: Refusal.self) { (connection) throws(Refusal) in
        do throws(PostgresError) {
          try connection.execute(Self.add, 5)
        } catch {
          throw Refusal(error)
        }
        throw Refusal.tooMany
      }
    }
    #expect(try connection.fetchOne(Self.sum) == 0)
  }

  @Test func `a swallowed error cannot be committed`() throws {
    var connection = try database().connect()
    let error = #expect(throws: PostgresError.self) {
      try connection.transaction { (connection) throws(PostgresError) in
        try connection.execute(Self.add, 1)
        _ = try? connection.execute(Self.add, 1000)
      }
    }
    guard case .client(.transactionRolledBack) = error else {
      Issue.record("\(String(reflecting: error))")
      return
    }
    #expect(try connection.fetchOne(Self.sum) == 0)
  }

  @Test func `transactions do not nest and savepoints need one`() throws {
    var connection = try database().connect()
    let nested = #expect(throws: PostgresError.self) {
      try connection.transaction { (connection) throws(PostgresError) in
        try connection.transaction { (_) throws(PostgresError) in }
      }
    }
    guard case .client(.nestedTransaction) = nested else {
      Issue.record("\(String(reflecting: nested))")
      return
    }
    let alone = #expect(throws: PostgresError.self) {
      try connection.savepoint { (_) throws(PostgresError) in }
    }
    guard case .client(.noTransaction) = alone else {
      Issue.record("\(String(reflecting: alone))")
      return
    }
  }

  @Test func `a savepoint that throws undoes its own changes only`() throws {
    var connection = try database().connect()
    try connection.transaction { (connection) throws(PostgresError) in
      try connection.execute(Self.add, 1)
      let error = #expect(throws: PostgresError.self) {
        try connection.savepoint { (connection) throws(PostgresError) in
          try connection.execute(Self.add, 2)
          try connection.savepoint { (connection) throws(PostgresError) in
            _ = try connection.execute(Self.add, 3)
          }
          _ = try connection.execute(Self.add, 1)
        }
      }
      #expect(error?.sqlState == .uniqueViolation)
      try connection.savepoint { (connection) throws(PostgresError) in
        _ = try connection.execute(Self.add, 10)
      }
    }
    #expect(try connection.fetchOne(Self.sum) == 11)
  }

  @Test func `a conflict is tried again and then succeeds`() throws {
    let database = try database()
    var first = try database.connect()
    var second = try database.connect()
    try first.execute(Self.add, 1)
    var attempts = 0
    try first.transaction(isolation: .repeatableRead) { (first) throws(PostgresError) in
      attempts += 1
      _ = try first.fetchOne(Self.sum)
      if attempts < 3 { try second.execute(Self.raise, 10) }
      try first.execute(Self.raise, 1)
    }
    #expect(attempts == 3)
    #expect(try second.fetchOne(Self.sum) == 22)
  }

  @Test(arguments: [0, 2]) func `a lasting conflict surfaces after the bound`(_ retries: Int) throws
  {
    let database = try database()
    var first = try database.connect()
    var second = try database.connect()
    try first.execute(Self.add, 1)
    var attempts = 0
    let error = #expect(throws: PostgresError.self) {
      try first.transaction(isolation: .serializable, retries: retries) {
        (first) throws(PostgresError) in
        attempts += 1
        _ = try first.fetchOne(Self.sum)
        try second.execute(Self.raise, 10)
        try first.execute(Self.raise, 1)
      }
    }
    #expect(error?.sqlState == .serializationFailure)
    #expect(attempts == retries + 1)
  }

  @Test func `other errors are not tried again`() throws {
    var connection = try database().connect()
    var attempts = 0
    #expect(throws: PostgresError.self) {
      try connection.transaction { (connection) throws(PostgresError) in
        attempts += 1
        try connection.execute(Self.add, 1000)
      }
    }
    #expect(attempts == 1)
  }

  @Test func `of two in deadlock both succeed`() async throws {
    let database = try database()
    var connection = try database.connect()
    try connection.run(script: "create table u (k text primary key, n int4 default 0)")
    try connection.run(script: "insert into u values ('a'), ('b')")
    let attempts = Counter()
    let touch = Statement<String, NoRow>("touch", "update u set n = n + 1 where k = $1")
    // Each says that it holds its row, and goes on when the other does too: no clock decides.
    let arrive = Statement<Bool>("arrive", "select pg_advisory_lock_shared(4711) is not null")
    let arrived = Statement<Int64>(
      "arrived",
      """
      select count(*) from pg_locks l join pg_database d on d.oid = l.database
      where d.datname = current_database() and l.locktype = 'advisory' and l.objid = 4711
      """)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (one, other) in [("a", "b"), ("b", "a")] {
        let session = try await database.session()
        group.addTask {
          try await session.withConnection { (connection) throws(PostgresError) in
            var isFirst = true
            try connection.transaction { (connection) throws(PostgresError) in
              attempts.increase()
              try connection.setLocal("deadlock_timeout", to: "50ms")
              try connection.execute(touch, one)
              if isFirst {
                isFirst = false
                _ = try connection.fetchOne(arrive)
                while try connection.fetchOne(arrived) < 2 {
                  try connection.run(script: "select pg_sleep(0.01)")
                }
              }
              try connection.execute(touch, other)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(attempts.value > 2)
    let total = Statement<Int64>("", "select sum(n) from u")
    #expect(try connection.fetchOne(total) == 4)
  }

  @Test func `a read-only transaction refuses to write`() throws {
    var connection = try database().connect()
    let error = #expect(throws: PostgresError.self) {
      try connection.transaction(readOnly: true) { (connection) throws(PostgresError) in
        _ = try connection.execute(Self.add, 1)
      }
    }
    #expect(error?.sqlState == .readOnlyTransaction)
  }

  @Test func `a role lasts as long as its transaction`() throws {
    var connection = try database().connect()
    let name = "kefu test \(Int32.random(in: 0...Int32.max))"
    let role = try connection.quote(identifier: name)
    try connection.run(script: "create role \(role)")
    defer { try? connection.run(script: "drop role \(role)") }
    let who = Statement<String>("who", "select current_user")
    let denied = #expect(throws: PostgresError.self) {
      try connection.transaction { (connection) throws(PostgresError) in
        try connection.setLocalRole(name)
        let current = try connection.fetchOne(who)
        #expect(current == name)
        _ = try connection.fetchOne(Self.sum)
      }
    }
    #expect(denied?.sqlState == .insufficientPrivilege)
    #expect(try connection.fetchOne(who) == connection.user)
    #expect(throws: PostgresError.self) { try connection.setLocalRole(name) }
  }
}
