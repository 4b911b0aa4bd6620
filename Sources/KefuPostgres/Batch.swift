/// Statements to be sent together, without waiting for each other's answers (pipeline mode).
///
/// Outside a transaction a batch is one transaction by itself: all of it holds or nothing.
package struct Batch: ~Copyable {
  /// One execution: what to prepare, which parameters, what to do with the result.
  struct Command {
    let name: String
    let sql: String
    let parameters: Range<Int>
    let prepare: (inout Connection) throws(PostgresError) -> PreparedStatement
    let receive:
      (inout Connection, borrowing QueryResult, PreparedStatement) throws(PostgresError) -> Void
  }

  private(set) var commands: [Command] = []
  var parameters = ParameterList()

  /// An empty batch.
  package init() {}

  /// The number of statements.
  package var count: Int { commands.count }

  /// Adds a statement, which must have a name; its rows can be read when the batch has run.
  @discardableResult
  package mutating func add<each P: PostgresEncodable, Output>(
    _ statement: Statement<repeat each P, Output>, _ values: repeat each P
  ) -> Pending<Output> {
    let start = parameters.starts.count
    repeat parameters.append(each values)
    let pending = Pending<Output>()
    commands.append(
      Command(
        name: statement.name, sql: statement.sql,
        parameters: start..<parameters.starts.count,
        prepare: { (connection) throws(PostgresError) in try connection.ready(statement) },
        receive: { (connection, result, known) throws(PostgresError) in
          pending.affectedCount = result.affectedCount
          try connection.decode(
            result, known, statement.title, statement.name, statement.decode
          ) { row in pending.rows.append(row) }
        }))
    return pending
  }
}
