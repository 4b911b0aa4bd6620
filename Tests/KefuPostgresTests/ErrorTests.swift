import KefuPostgres
import KefuTestSupport
import Logging
import Synchronization
import Testing

/// Goal: errors name what failed by field, and tell users neither SQL nor values.
@Suite(.database) struct ErrorTests {
  private func refusal(_ script: String) throws -> PostgresError? {
    var connection = try TestDatabase.current.connect()
    try connection.run(
      script: """
        create schema pay;
        create table pay.person (no int4 constraint person_pkey primary key);
        create table pay.slip (
          person int4 not null constraint slip_person_fkey references pay.person,
          net numeric(14,2) constraint slip_net_not_negative check (net >= 0));
        insert into pay.person values (1);
        """)
    return #expect(throws: PostgresError.self) { try connection.run(script: script) }
  }

  @Test(
    arguments: [
      ("insert into pay.person values (1)", SQLState.uniqueViolation, "person_pkey", "person"),
      (
        "insert into pay.slip values (1, -5)", .checkViolation, "slip_net_not_negative", "slip"
      ),
      ("insert into pay.slip values (2, 5)", .foreignKeyViolation, "slip_person_fkey", "slip"),
    ] as [(String, SQLState, String, String)])
  func `a broken constraint is named`(
    _ script: String, _ state: SQLState, _ constraint: String, _ table: String
  ) throws {
    let error = try refusal(script)
    #expect(error?.sqlState == state)
    #expect(error?.constraint == constraint)
    #expect(error?.serverError?.table == table)
    #expect(error?.serverError?.schema == "pay")
  }

  @Test func `a missing value names its column`() throws {
    let error = try refusal("insert into pay.slip values (null, 5)")
    #expect(error?.sqlState == .notNullViolation)
    #expect(error?.serverError?.column == "person")
  }

  @Test func `codes match in a switch`() throws {
    switch try refusal("select * from nowhere")?.sqlState {
    case .uniqueViolation: Issue.record("no unique violation")
    case .undefinedTable: break
    default: Issue.record("no match")
    }
    #expect(SQLState.uniqueViolation.classCode == "23")
  }

  @Test func `users see no SQL and no values, programmers see all`() throws {
    let error = try #require(try refusal("insert into pay.slip values (1, -98765)"))
    #expect(!error.description.contains("98765"))
    #expect(!error.description.contains("insert"))
    #expect(error.debugDescription.contains("98765"))
    #expect(error.debugDescription.contains("insert into pay.slip"))
  }

  @Test func `the place of a mistake is marked`() throws {
    let error = try #require(try refusal("select 1,\n  boom,\n 2"))
    #expect(error.serverError?.position == 13)
    #expect(error.debugDescription.contains("  boom,\n  ^"))
  }

  @Test func `hints, details and codes of functions come through`() throws {
    let error = try refusal(
      """
      do $$ begin raise exception 'no' using
        errcode = 'KF001', detail = 'why', hint = 'how', constraint = 'c', table = 't'; end $$
      """)
    let server = try #require(error?.serverError)
    #expect(server.sqlState == SQLState(rawValue: "KF001"))
    #expect(server.detail == "why")
    #expect(server.hint == "how")
    #expect(server.constraint == "c")
    #expect(server.context?.isEmpty == false)
  }

  @Test func `a server that is not there, a wrong password and a wrong database are told apart`()
    throws
  {
    let parameters = try TestDatabase.current.parameters
    let cases = [
      parameters.with(["port": "1"]), parameters.with(["user": "nobody", "password": "x"]),
      parameters.with(["dbname": "kefu_no_such_database"]),
    ]
    for parameters in cases {
      let error = #expect(throws: PostgresError.self) { _ = try Connection(parameters) }
      guard case .connectionFailed(let text) = error else {
        Issue.record("\(String(reflecting: error))")
        continue
      }
      #expect(!text.isEmpty)
      #expect(error?.description.contains("nobody") == false)
    }
  }

  @Test func `connections run in the zone of China with their name and settings`() throws {
    var parameters = try TestDatabase.current.parameters
    parameters.applicationName = "kefu-monthly"
    parameters.settings["statement_timeout"] = "12s"
    var connection = try Connection(parameters)
    let settings = Statement<(String, String, String, String)>(
      "",
      """
      select current_setting('timezone'), current_setting('application_name'),
        current_setting('client_encoding'), current_setting('statement_timeout')
      """)
    let (zone, name, encoding, timeout) = try connection.fetchOne(settings)
    #expect(zone == "Asia/Shanghai")
    #expect(name == "kefu-monthly")
    #expect(encoding == "UTF8")
    #expect(timeout == "12s")
  }

  @Test func `notices go to the logger with their level`() throws {
    let log = CapturedLog()
    let logger = Logger(label: "test") { _ in CapturingHandler(log: log) }
    var connection = try Connection(TestDatabase.current.parameters, logger: logger)
    try connection.run(
      script: "do $$ begin raise notice 'one'; raise warning 'two' using hint = 'h'; end $$")
    let entries = log.entries.withLock { $0 }
    #expect(entries.map(\.message) == ["one", "two"])
    #expect(entries.map(\.level) == [.notice, .warning])
  }
}

/// What a logger was told.
private final class CapturedLog: Sendable {
  let entries = Mutex<[(level: Logger.Level, message: String)]>([])
}

/// Keeps messages instead of printing them.
private struct CapturingHandler: LogHandler {
  let log: CapturedLog
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .trace

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    log.entries.withLock { $0.append((event.level, event.message.description)) }
  }
}
