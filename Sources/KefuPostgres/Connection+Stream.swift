internal import CLibpq

extension Connection {
  /// Runs a statement and hands over its rows one after the other, in flat memory.
  ///
  /// Rows come in chunks where libpq knows them (17 and later), else singly. An error thrown by
  /// the body cancels the statement and leaves the connection usable; within a transaction the
  /// cancelled statement fails the transaction. Returns the number of rows.
  @inlinable
  @discardableResult
  package mutating func stream<each P: PostgresEncodable, Output>(
    _ statement: Statement<repeat each P, Output>, _ values: repeat each P,
    body: (Output) throws(PostgresError) -> Void
  ) throws(PostgresError) -> Int {
    var known = try ready(statement)
    bind(repeat each values)
    try sendPrepared(statement.name)
    var count = 0
    do throws(PostgresError) {
      while let result = try nextChunk(sql: statement.sql) {
        try decode(result, known, statement.title, statement.name, statement.decode, body)
        count += result.rowCount
        if count > 0 { known.isVerified = true }
      }
    } catch {
      abandon()
      throw error
    }
    return count
  }

  /// Starts a statement with the bound parameters and asks for its rows in chunks.
  @usableFromInline
  mutating func sendPrepared(_ name: String) throws(PostgresError) {
    try beginCommand()
    guard !parameters.isTooLarge else { throw .client(.valueTooLarge) }
    let handle = handle
    let count = parameters.starts.count
    let sent = parameters.withPointers(0..<count) { values, lengths, formats in
      PQsendQueryPrepared(handle, name, Int32(clamping: count), values, lengths, formats, 1)
    }
    guard sent == 1, kefu_set_row_chunks(handle, 1000) == 1 else { throw lostOrUnexpected() }
  }

  /// The next rows of the statement that streams; nil after the last.
  @usableFromInline
  mutating func nextChunk(sql: String) throws(PostgresError) -> QueryResult? {
    guard let next = PQgetResult(handle) else { return nil }
    let status = PQresultStatus(next)
    if kefu_is_partial(status) != 0 { return QueryResult(next) }
    return try checked(next, PGRES_TUPLES_OK, PGRES_COMMAND_OK, sql: sql)
  }

  /// Cancels the statement at hand and drops what it still sends.
  @usableFromInline
  mutating func abandon() {
    guard PQtransactionStatus(handle) == PQTRANS_ACTIVE else { return drain() }
    Canceller(connection: handle)?.cancel()
    drain()
  }
}
