import KefuPostgres
import KefuTestSupport
import Testing

/// Goal: a connection that breaks, a cancel and a timeout are each a typed error.
///
/// Method: a second connection ends the first one's server process at a known moment.
@Suite(.database) struct LostConnectionTests {
  private static let sleep = Statement<Int32, Bool>("sleep", "select pg_sleep($1) is not null")
  private static let terminate = Statement<Int32, Bool>(
    "terminate", "select pg_terminate_backend($1, 5000)")
  private static let isRunning = Statement<Int32, Bool>(
    "running",
    """
    select exists (select from pg_stat_activity
      where pid = $1 and state = 'active' and wait_event = 'PgSleep')
    """)
  private static let one = Statement<Int64>("one", "select 1::int8")

  /// Waits until a server process sleeps in its statement.
  private func waitUntilRunning(_ process: Int32) async throws {
    let session = try await TestDatabase.current.session()
    for _ in 0..<2000 {
      let isRunning = try await session.withConnection { (connection) throws(PostgresError) in
        try connection.fetchOne(Self.isRunning, process)
      }
      if isRunning { return }
      try await Task.sleep(for: .milliseconds(5))
    }
    Issue.record("the statement never started")
  }

  private func expectLost(_ error: PostgresError?, _ state: SQLState?) {
    guard case .connectionLost(_, let found) = error else {
      Issue.record("not lost: \(String(reflecting: error))")
      return
    }
    if let state { #expect(found == state) }
  }

  @Test func `a server process that ends within a query is a lost connection`() async throws {
    let database = try TestDatabase.current
    let session = try await database.session()
    let process = try await session.withConnection { $0.processIdentifier }
    let running = Task {
      try await session.withConnection { (connection) throws(PostgresError) in
        try connection.fetchOne(Self.sleep, 30)
      }
    }
    try await waitUntilRunning(process)
    var other = try database.connect()
    #expect(try other.fetchOne(Self.terminate, process))
    let error = await #expect(throws: PostgresError.self) { try await running.value }
    expectLost(error, .adminShutdown)
    let later = await #expect(throws: PostgresError.self) {
      try await session.withConnection { (connection) throws(PostgresError) in
        try connection.fetchOne(Self.one)
      }
    }
    expectLost(later, nil)
  }

  @Test func `a server process that ends within a COPY in is a lost connection`() throws {
    let database = try TestDatabase.current
    var connection = try database.connect()
    var other = try database.connect()
    try connection.run(script: "create table t (a int8)")
    let process = connection.processIdentifier
    let error = #expect(throws: PostgresError.self) {
      try connection.copyIn(into: "t", columns: ["a"]) { (writer) throws(PostgresError) in
        for number in 0..<2_000_000 as Range<Int64> {
          try writer.write(number)
          if number == 10_000 { _ = try other.fetchOne(Self.terminate, process) }
        }
      }
    }
    expectLost(error, nil)
    #expect(try other.fetchOne(Statement<Int64>("", "select count(*) from t")) == 0)
  }

  @Test func `a server process that ends within a COPY out is a lost connection`() throws {
    let database = try TestDatabase.current
    var connection = try database.connect()
    var other = try database.connect()
    let process = connection.processIdentifier
    var seen = 0
    let error = #expect(throws: PostgresError.self) {
      try connection.copyOut("select repeat('x', 1000) from generate_series(1, 1000000)") {
        (row) throws(PostgresError) in
        _ = try row.next(as: String.self)
        seen += 1
        if seen == 1 { _ = try other.fetchOne(Self.terminate, process) }
      }
    }
    expectLost(error, nil)
    #expect(seen < 1_000_000)
  }

  @Test func `a server process that ends within a stream is a lost connection`() throws {
    let database = try TestDatabase.current
    var connection = try database.connect()
    var other = try database.connect()
    let process = connection.processIdentifier
    let rows = Statement<String>("", "select repeat('x', 1000) from generate_series(1, 1000000)")
    var seen = 0
    let error = #expect(throws: PostgresError.self) {
      try connection.stream(rows) { (_) throws(PostgresError) in
        seen += 1
        if seen == 1 { _ = try other.fetchOne(Self.terminate, process) }
      }
    }
    expectLost(error, nil)
    #expect(seen < 1_000_000)
  }

  @Test func `a statement that takes too long is cancelled, and the connection goes on`() throws {
    var connection = try TestDatabase.current.connect()
    try connection.run(script: "set statement_timeout = '50ms'")
    let error = #expect(throws: PostgresError.self) {
      try connection.fetchOne(Self.sleep, 30)
    }
    guard case .cancelled = error else {
      Issue.record("\(String(reflecting: error))")
      return
    }
    #expect(error?.sqlState == .queryCanceled)
    #expect(try connection.fetchOne(Self.one) == 1)
  }

  @Test func `a canceller stops what runs, and the connection goes on`() async throws {
    let database = try TestDatabase.current
    let session = try await database.session()
    let (process, canceller) = try await session.withConnection {
      (connection) throws(PostgresError) in
      (connection.processIdentifier, try connection.canceller())
    }
    let running = Task {
      try await session.withConnection { (connection) throws(PostgresError) in
        try connection.fetchOne(Self.sleep, 30)
      }
    }
    try await waitUntilRunning(process)
    #expect(canceller.cancel())
    let error = await #expect(throws: PostgresError.self) { try await running.value }
    #expect(error?.sqlState == .queryCanceled)
    let one = try await session.withConnection { (connection) throws(PostgresError) in
      try connection.fetchOne(Self.one)
    }
    #expect(one == 1)
  }
}
