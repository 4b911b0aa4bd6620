/// Statements to be sent together, without waiting for each other's answers (pipeline mode).
///
/// Outside a transaction a batch is one transaction by itself: all of it holds or nothing.
@usableFromInline package struct Batch: ~Copyable {
  /// One execution: what to prepare, which parameters, what to do with the result.
  @usableFromInline
  struct Command {
    @usableFromInline let name: String
    @usableFromInline let sql: String
    let parameters: Range<Int>
    /// Nil where the statement is that of the command before.
    let prepare: ((inout Connection) throws(PostgresError) -> PreparedStatement)?
    let receive:
      (inout Connection, borrowing QueryResult, PreparedStatement) throws(PostgresError) -> Void

    @usableFromInline
    init(
      name: String, sql: String, parameters: Range<Int>,
      prepare: ((inout Connection) throws(PostgresError) -> PreparedStatement)?,
      receive:
        @escaping (inout Connection, borrowing QueryResult, PreparedStatement)
        throws(PostgresError) -> Void
    ) {
      self.name = name
      self.sql = sql
      self.parameters = parameters
      self.prepare = prepare
      self.receive = receive
    }
  }

  @usableFromInline private(set) var commands: [Command] = []
  @usableFromInline var parameters = ParameterList()

  /// An empty batch.
  package init() {}

  /// The number of statements.
  package var count: Int { commands.count }

  /// Adds a statement, which must have a name; its rows can be read when the batch has run.
  @inlinable
  @discardableResult
  package mutating func add<each P: PostgresEncodable, Output>(
    _ statement: Statement<repeat each P, Output>, _ values: repeat each P
  ) -> Pending<Output> {
    let start = parameters.starts.count
    repeat parameters.append(each values)
    let pending = Pending<Output>()
    let name = statement.name
    let decode = statement.decode
    // The same statement over and over is the common case: prepared once.
    let isRepeated = commands.last.map { $0.name == name && $0.sql == statement.sql } ?? false
    append(
      Command(
        name: name, sql: statement.sql, parameters: start..<parameters.starts.count,
        prepare: isRepeated
          ? nil : { (connection) throws(PostgresError) in try connection.ready(statement) },
        receive: { (connection, result, known) throws(PostgresError) in
          try connection.decode(result, known, name, name, decode) { row in
            pending.rows.append(row)
          }
          pending.affectedCount = result.affectedCount
        }))
    return pending
  }

  @usableFromInline
  mutating func append(_ command: Command) { commands.append(command) }
}
