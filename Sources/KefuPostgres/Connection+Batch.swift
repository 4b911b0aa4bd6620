internal import CLibpq

extension Connection {
  /// Sends a batch in pipeline mode and fills the rows of its statements.
  ///
  /// The first failure is thrown after everything was read; what followed it was not executed.
  package mutating func run(_ batch: inout Batch) throws(PostgresError) {
    let commands = batch.commands
    guard !batch.parameters.isTooLarge else { throw .client(.valueTooLarge) }
    var known: [PreparedStatement] = []
    var places: [Int] = []
    places.reserveCapacity(commands.count)
    for command in commands {
      guard !command.name.isEmpty else {
        throw .client(.unexpectedResult("a batched statement needs a name"))
      }
      if let prepare = command.prepare { known.append(try prepare(&self)) }
      places.append(known.count - 1)
    }
    try beginCommand()
    try pipelined(
      count: commands.count,
      send: { index, handle in
        batch.parameters.withPointers(commands[index].parameters) { values, lengths, formats in
          PQsendQueryPrepared(
            handle, commands[index].name, Int32(commands[index].parameters.count), values,
            lengths, formats, 1)
        }
      },
      sql: { commands[$0].sql },
      receive: { (index, connection, result) throws(PostgresError) in
        try commands[index].receive(&connection, result, known[places[index]])
      })
  }

  /// Executes one statement for many parameters in pipeline mode; returns the rows touched.
  ///
  /// Outside a transaction the whole is one transaction.
  @discardableResult
  package mutating func executeMany<each P: PostgresEncodable, Output>(
    _ statement: Statement<repeat each P, Output>, _ values: [(repeat each P)]
  ) throws(PostgresError) -> Int {
    _ = try ready(statement)
    try beginCommand()
    var total = 0
    var list = ParameterList()
    try pipelined(
      count: values.count,
      send: { index, handle in
        list.removeAll()
        repeat list.append(each values[index])
        guard !list.isTooLarge else { return 0 }
        let count = list.starts.count
        return list.withPointers(0..<count) { values, lengths, formats in
          PQsendQueryPrepared(
            handle, statement.name, Int32(count), values, lengths, formats, 1)
        }
      },
      sql: { _ in statement.sql },
      receive: { (_, _, result) throws(PostgresError) in total += result.affectedCount })
    return total
  }

  /// How many commands are under way before their answers are read.
  private static var window: Int { 256 }

  /// Sends commands and receives their results, a window at a time, up to one final sync.
  private mutating func pipelined(
    count: Int, send: (Int, OpaquePointer) -> Int32, sql: (Int) -> String,
    receive:
      (Int, inout Connection, borrowing QueryResult) throws(PostgresError) -> Void
  ) throws(PostgresError) {
    guard count > 0 else { return }
    guard PQenterPipelineMode(handle) == 1 else { throw lostOrUnexpected() }
    var failure: PostgresError?
    var received = 0
    var sent = 0
    while sent < count, failure == nil {
      let end = Swift.min(sent + Self.window, count)
      while sent < end {
        guard send(sent, handle) == 1 else {
          failure = lostOrUnexpected()
          break
        }
        sent += 1
      }
      // A sync flushes by itself.
      if sent == count || failure != nil {
        PQpipelineSync(handle)
      } else {
        PQsendFlushRequest(handle)
      }
      while received < sent {
        do throws(PostgresError) {
          if let result = try nextPipelined(sql: sql(received)), failure == nil {
            try receive(received, &self, result)
          }
        } catch {
          if failure == nil { failure = error }
        }
        received += 1
      }
      if failure != nil, sent < count { PQpipelineSync(handle) }
    }
    leavePipeline()
    if let failure { throw failure }
  }

  /// The result of the next command under way; nil when an earlier failure skipped it.
  private mutating func nextPipelined(
    sql: @autoclosure () -> String
  ) throws(PostgresError) -> QueryResult? {
    guard let first = PQgetResult(handle) else { throw lostOrUnexpected() }
    // Each command's results end with a null.
    defer { while let extra = PQgetResult(handle) { PQclear(extra) } }
    switch PQresultStatus(first) {
    case PGRES_TUPLES_OK, PGRES_COMMAND_OK: return QueryResult(first)
    case PGRES_PIPELINE_ABORTED:
      PQclear(first)
      return nil
    default: return try checked(first, sql: sql())
    }
  }

  /// Reads up to the answer of the final sync and returns to ordinary commands.
  private mutating func leavePipeline() {
    var nulls = 0
    while PQpipelineStatus(handle) != PQ_PIPELINE_OFF, PQstatus(handle) != CONNECTION_BAD {
      if PQexitPipelineMode(handle) == 1 { return }
      guard let result = PQgetResult(handle) else {
        nulls += 1
        // Two nulls in a row and still no way out: nothing more will come.
        if nulls > 2 { return }
        continue
      }
      nulls = 0
      PQclear(result)
    }
  }
}
