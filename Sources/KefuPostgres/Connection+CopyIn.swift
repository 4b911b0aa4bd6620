internal import CLibpq

extension Connection {
  /// Loads typed rows into a table by binary COPY; returns how many the server took.
  ///
  /// The types of the first row are compared with the columns before anything is sent. An error
  /// thrown by the body aborts the COPY: no row is loaded, the connection stays usable.
  /// PostgreSQL refuses COPY into tables with row security: load a temporary table then.
  @discardableResult
  package mutating func copyIn(
    into table: String, columns: [String],
    _ body: (inout CopyWriter) throws(PostgresError) -> Void
  ) throws(PostgresError) -> Int {
    let target = try quote(qualifiedName: table)
    let described = try describe(columns, of: target)
    var names: [String] = []
    for column in columns { names.append(try quote(identifier: column)) }
    let sql = "copy \(target) (\(names.joined(separator: ", "))) from stdin (format binary)"
    _ = try checked(PQexec(handle, sql), PGRES_COPY_IN, sql: sql)
    var writer = CopyWriter(handle: handle, columns: described)
    do throws(PostgresError) {
      try body(&writer)
      try writer.finish()
    } catch {
      throw abortCopy(error, sql: sql)
    }
    return try endCopy(sql: sql)
  }

  /// Runs a COPY … FROM STDIN command over bytes that the body writes; returns the rows taken.
  @discardableResult
  package mutating func copyInText(
    _ sql: String, _ body: (inout CopyTextWriter) throws(PostgresError) -> Void
  ) throws(PostgresError) -> Int {
    try beginCommand()
    _ = try checked(PQexec(handle, sql), PGRES_COPY_IN, sql: sql)
    var writer = CopyTextWriter(handle: handle)
    do throws(PostgresError) {
      try body(&writer)
    } catch {
      throw abortCopy(error, sql: sql)
    }
    return try endCopy(sql: sql)
  }

  /// The types of a table's columns, from the catalogue: inserting needs no right to read.
  private mutating func describe(
    _ names: [String], of target: String
  ) throws(PostgresError) -> [Column] {
    try beginCommand()
    let sql = """
      select attname, atttypid from pg_catalog.pg_attribute
      where attrelid = \(try quote(literal: target))::regclass and attnum > 0
        and not attisdropped
      """
    let result = try checked(PQexec(handle, sql), PGRES_TUPLES_OK, sql: sql)
    var types: [String: OID] = [:]
    for row in 0..<Int32(result.rowCount) {
      types[result.text(row, 0)] = UInt32(result.text(row, 1)).map(OID.init(rawValue:))
    }
    var columns: [Column] = []
    for name in names {
      // An unknown column keeps no type; COPY itself then says what is wrong.
      columns.append(Column(name: name, type: try resolve(types[name] ?? .unspecified)))
    }
    return columns
  }

  /// Ends a COPY that failed on this side; returns the error to throw.
  private mutating func abortCopy(_ error: PostgresError, sql: String) -> PostgresError {
    PQputCopyEnd(handle, "aborted by the client")
    var failure = error
    while let result = PQgetResult(handle) {
      // When the connection broke, the server may have said why before it went.
      if case .connectionLost = error, PQresultStatus(result) == PGRES_FATAL_ERROR {
        failure = self.failure(result, sql: sql)
      }
      PQclear(result)
      if PQstatus(handle) == CONNECTION_BAD { break }
    }
    return failure
  }

  /// Ends a COPY and returns how many rows the server took.
  private mutating func endCopy(sql: String) throws(PostgresError) -> Int {
    guard PQputCopyEnd(handle, nil) == 1 else {
      throw abortCopy(.connectionLost(lastMessage, nil), sql: sql)
    }
    do throws(PostgresError) {
      let result = try checked(PQgetResult(handle), PGRES_COMMAND_OK, sql: sql)
      drain()
      return result.affectedCount
    } catch {
      drain()
      throw error
    }
  }
}
