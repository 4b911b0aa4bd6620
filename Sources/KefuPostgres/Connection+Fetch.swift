internal import CLibpq

extension Connection {
  /// Runs a statement and reads all its rows.
  @inlinable
  package mutating func fetch<each P: PostgresEncodable, Output>(
    _ statement: Statement<repeat each P, Output>, _ values: repeat each P
  ) throws(PostgresError) -> [Output] {
    let known = try ready(statement)
    bind(repeat each values)
    let result = try executePrepared(statement.name, sql: statement.sql)
    var rows: [Output] = []
    try decode(result, known, statement.title, statement.name, statement.decode) { row in
      rows.append(row)
    } reserve: { count in
      rows.reserveCapacity(count)
    }
    return rows
  }

  /// Runs a statement that gives at most one row; more are `rowCount`.
  @inlinable
  package mutating func fetchOptional<each P: PostgresEncodable, Output>(
    _ statement: Statement<repeat each P, Output>, _ values: repeat each P
  ) throws(PostgresError) -> Output? {
    let rows = try fetch(statement, repeat each values)
    guard rows.count <= 1 else {
      throw .rowCount(statement: statement.title, expected: 0...1, actual: rows.count)
    }
    return rows.first
  }

  /// Runs a statement that gives exactly one row; any other number is `rowCount`.
  @inlinable
  package mutating func fetchOne<each P: PostgresEncodable, Output>(
    _ statement: Statement<repeat each P, Output>, _ values: repeat each P
  ) throws(PostgresError) -> Output {
    let rows = try fetch(statement, repeat each values)
    guard let row = rows.first, rows.count == 1 else {
      throw .rowCount(statement: statement.title, expected: 1...1, actual: rows.count)
    }
    return row
  }

  /// Runs a statement and returns how many rows it touched; rows it returns are dropped.
  @inlinable
  @discardableResult
  package mutating func execute<each P: PostgresEncodable, Output>(
    _ statement: Statement<repeat each P, Output>, _ values: repeat each P
  ) throws(PostgresError) -> Int {
    _ = try ready(statement)
    bind(repeat each values)
    return try executePrepared(statement.name, sql: statement.sql).affectedCount
  }

  /// Encodes the parameters of the next execution.
  @inlinable
  mutating func bind<each P: PostgresEncodable>(_ values: repeat each P) {
    clearParameters()
    repeat parameters.append(each values)
  }

  @usableFromInline
  mutating func clearParameters() { parameters.removeAll() }

  /// Executes with the bound parameters and waits for the whole result.
  ///
  /// `PQsendQueryPrepared` rather than `PQexecPrepared`, which would forget why a server process
  /// ended once the socket closes behind it.
  @usableFromInline
  mutating func executePrepared(
    _ name: String, sql: String
  ) throws(PostgresError) -> QueryResult {
    try beginCommand()
    guard !parameters.isTooLarge else { throw .client(.valueTooLarge) }
    let handle = handle
    let count = parameters.starts.count
    let sent = parameters.withPointers(0..<count) { values, lengths, formats in
      PQsendQueryPrepared(handle, name, Int32(clamping: count), values, lengths, formats, 1)
    }
    guard sent == 1 else { throw lostOrUnexpected() }
    return try checked(onlyResult(), PGRES_TUPLES_OK, PGRES_COMMAND_OK, sql: sql)
  }

  /// Reads every row of a result with a statement's decoder.
  @inlinable
  mutating func decode<Output>(
    _ result: borrowing QueryResult, _ known: PreparedStatement, _ title: String,
    _ name: String, _ decode: (inout Row) throws(PostgresError) -> Output,
    _ body: (Output) throws(PostgresError) -> Void, reserve: (Int) -> Void = { _ in }
  ) throws(PostgresError) {
    let count = Int32(truncatingIfNeeded: result.rowCount)
    let columnCount = result.columnCount
    guard count > 0, Output.self != NoRow.self else { return }
    reserve(Int(count))
    var index: Int32 = 0
    if !known.isVerified {
      try body(decodeFirst(result, known, title, name, decode))
      index = 1
    }
    var row = Row(result: result.handle, columnCount: columnCount, index: 0, inspector: nil)
    while index < count {
      row.index = index
      row.column = 0
      try body(decode(&row))
      index += 1
    }
  }

  /// Reads the first row while checking its columns.
  @usableFromInline
  mutating func decodeFirst<Output>(
    _ result: borrowing QueryResult, _ known: PreparedStatement, _ title: String,
    _ name: String, _ decode: (inout Row) throws(PostgresError) -> Output
  ) throws(PostgresError) -> Output {
    let inspector = RowInspector(statement: title, columns: known.columns)
    var row = Row(
      result: result.handle, columnCount: result.columnCount, index: 0, inspector: inspector)
    let output = try decode(&row)
    try inspector.finish(after: Int(row.column))
    markVerified(name)
    return output
  }
}
