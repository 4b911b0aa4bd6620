internal import CLibpq

extension Connection {
  /// Streams the rows of a query by binary COPY: the fastest way to read many.
  ///
  /// The query takes no parameters; its columns are checked before the first row. An error
  /// thrown by the body cancels the COPY and leaves the connection usable (within a transaction
  /// it fails the transaction). Returns the number of rows.
  @inlinable
  @discardableResult
  package mutating func copyOut<Output: RowDecodable>(
    _ query: String, as type: Output.Type = Output.self,
    body: (Output) throws(PostgresError) -> Void
  ) throws(PostgresError) -> Int {
    let statement = Statement<Output>("", query)
    let columns = try ready(statement).columns
    return try copyOut(query, columns) { (row) throws(PostgresError) in
      try body(Output(row: &row))
    }
  }

  /// The same with rows that a closure reads, all columns in order.
  @inlinable
  @discardableResult
  package mutating func copyOut(
    _ query: String, row body: (inout Row) throws(PostgresError) -> Void
  ) throws(PostgresError) -> Int {
    let columns = try announce(name: "", sql: query, types: [], columnNames: nil)
    return try copyOut(query, columns, body)
  }

  @inlinable
  mutating func copyOut(
    _ query: String, _ columns: [Column], _ body: (inout Row) throws(PostgresError) -> Void
  ) throws(PostgresError) -> Int {
    let sql = "copy (\(query)) to stdout (format binary)"
    try beginCopyOut(sql)
    var count = 0
    do throws(PostgresError) {
      var decoder = CopyDecoder(columns: columns)
      while let message = try nextCopyMessage(sql: sql) {
        try decoder.decode(message.start, message.count, &count, body)
      }
    } catch {
      abandonCopyOut()
      throw error
    }
    return count
  }

  /// Runs a COPY … TO STDOUT command and hands its bytes over as they come.
  package mutating func copyOutText(
    _ sql: String, to body: (RawSpan) throws(PostgresError) -> Void
  ) throws(PostgresError) {
    try beginCopyOut(sql)
    do throws(PostgresError) {
      while let message = try nextCopyMessage(sql: sql) {
        try body(UnsafeRawBufferPointer(start: message.start, count: message.count).bytes)
      }
    } catch {
      abandonCopyOut()
      throw error
    }
  }

  @usableFromInline
  mutating func beginCopyOut(_ sql: String) throws(PostgresError) {
    try beginCommand()
    _ = try checked(PQexec(handle, sql), PGRES_COPY_OUT, sql: sql)
  }

  /// The next message of a COPY (`PQgetCopyData`); nil after the last.
  @usableFromInline
  mutating func nextCopyMessage(sql: String) throws(PostgresError) -> CopyMessage? {
    var bytes: UnsafeMutablePointer<CChar>?
    let count = PQgetCopyData(handle, &bytes, 0)
    if count > 0, let bytes {
      return CopyMessage(start: UnsafeMutableRawPointer(bytes), count: Int(count))
    }
    _ = try checked(PQgetResult(handle), PGRES_COMMAND_OK, sql: sql)
    drain()
    return nil
  }

  /// Cancels a COPY and drops what it still sends.
  @usableFromInline
  mutating func abandonCopyOut() {
    if PQtransactionStatus(handle) == PQTRANS_ACTIVE { Canceller(connection: handle)?.cancel() }
    var bytes: UnsafeMutablePointer<CChar>?
    while PQgetCopyData(handle, &bytes, 0) > 0 {
      PQfreemem(bytes)
      bytes = nil
    }
    drain()
  }
}
