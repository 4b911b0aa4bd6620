import KefuPostgres
import KefuTestSupport
import Testing

/// Goal: a session serves tasks one after the other and stops for a cancelled one only.
@Suite(.database) struct SessionTests {
  private static let sleep = Statement<Bool>("sleep", "select pg_sleep(30) is not null")
  private static let add = Statement<Int64, NoRow>("add", "insert into t values ($1)")
  private static let count = Statement<Int64>("count", "select count(*) from t")

  @Test func `many tasks share a session, one unit of work at a time`() async throws {
    let session = try await TestDatabase.current.session()
    try await session.withConnection { (connection) throws(PostgresError) in
      try connection.run(script: "create table t (a int8)")
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<100 as Range<Int64> {
        group.addTask {
          try await session.withConnection { (connection) throws(PostgresError) in
            try connection.transaction { (connection) throws(PostgresError) in
              _ = try connection.execute(Self.add, number)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let count = try await session.withConnection { (connection) throws(PostgresError) in
      try connection.fetchOne(Self.count)
    }
    #expect(count == 100)
  }

  @Test func `a cancelled task stops its statement and starts no further one`() async throws {
    let session = try await TestDatabase.current.session()
    let task = Task {
      try await session.withConnection { (connection) throws(PostgresError) in
        _ = try? connection.fetchOne(Self.sleep)
        return try connection.fetchOne(Statement<Int64>("", "select 1::int8"))
      }
    }
    try await Task.sleep(for: .milliseconds(100))
    task.cancel()
    let error = await #expect(throws: PostgresError.self) { _ = try await task.value }
    guard case .cancelled = error else {
      Issue.record("\(String(reflecting: error))")
      return
    }
    // The next unit of work is not hit.
    let one = try await session.withConnection { (connection) throws(PostgresError) in
      try connection.fetchOne(Statement<Int64>("", "select 1::int8"))
    }
    #expect(one == 1)
  }

  @Test func `a task cancelled before its turn sends nothing`() async throws {
    let session = try await TestDatabase.current.session()
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await session.withConnection { (connection) throws(PostgresError) in
        try connection.run(script: "create table t ()")
      }
    }
    let error = await #expect(throws: PostgresError.self) { try await task.value }
    guard case .cancelled(nil) = error else {
      Issue.record("\(String(reflecting: error))")
      return
    }
    let exists = try await session.withConnection { (connection) throws(PostgresError) in
      try connection.fetchOne(Statement<Bool>("", "select to_regclass('t') is not null"))
    }
    #expect(!exists)
  }

  @Test func `more sessions than processors wait for each other`() async throws {
    let database = try TestDatabase.current
    // Each takes a shared lock and waits until it sees those of all: they must run together.
    let meet = """
      do $$ begin
        perform pg_advisory_lock_shared(1);
        for attempt in 1..3000 loop
          if (select count(*) from pg_locks join pg_database d on d.oid = database
              where locktype = 'advisory' and datname = current_database()) >= 8 then
            return;
          end if;
          perform pg_sleep(0.01);
        end loop;
        raise exception 'the others never came';
      end $$
      """
    var sessions: [Session] = []
    for _ in 0..<8 { sessions.append(try await database.session()) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for session in sessions {
        group.addTask {
          try await session.withConnection { (connection) throws(PostgresError) in
            try connection.run(script: meet)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func `a closed session says so`() async throws {
    let session = try await TestDatabase.current.session()
    await session.close()
    let error = await #expect(throws: PostgresError.self) {
      try await session.withConnection { $0.processIdentifier }
    }
    guard case .client(.closed) = error else {
      Issue.record("\(String(reflecting: error))")
      return
    }
  }

  @Test func `sessions and connections leave nothing open on the server`() async throws {
    let database = try TestDatabase.current
    for _ in 0..<5 {
      let connection = try database.connect()
      connection.close()
      let session = try await database.session()
      _ = try await session.withConnection { $0.processIdentifier }
    }
    var connection = try database.connect()
    let others = Statement<Int64>(
      "others",
      """
      select count(*) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
      """)
    var count = try connection.fetchOne(others)
    // The server notices a closed connection a moment later.
    for _ in 0..<200 where count > 0 {
      try await Task.sleep(for: .milliseconds(10))
      count = try connection.fetchOne(others)
    }
    #expect(count == 0)
  }
}
