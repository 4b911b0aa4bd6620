/// A mistake on this side of the wire: the statement and its Swift types disagree, or misuse.
@usableFromInline package enum ClientError: Hashable, Sendable {
  /// The statement takes another number of parameters than it declares.
  case parameterCount(statement: String, declared: Int, actual: Int)
  /// A parameter (from 1) has another type on the server than in Swift.
  case parameterType(statement: String, parameter: Int, declared: String, actual: OID)
  /// The statement returns another number of columns than its row reads.
  case columnCount(statement: String, declared: Int, actual: Int)
  /// The statement returns other column names, or in another order.
  case columnNames(statement: String, declared: [String], actual: [String])
  /// A column (from 0) has another type on the server than the row reads.
  case columnType(statement: String, column: Int, name: String, declared: String, actual: OID)
  /// Two statements share a name but not their SQL.
  case statementRedefined(String)
  /// A transaction inside a transaction: use a savepoint.
  case nestedTransaction
  /// A savepoint or local setting outside any transaction.
  case noTransaction
  /// The body swallowed an error and the server could only roll back at commit.
  case transactionRolledBack
  /// A value beyond the gigabyte that PostgreSQL accepts.
  case valueTooLarge
  /// A command that answered with something else than its kind promises.
  case unexpectedResult(String)
  /// The server is older than version 15.
  case serverTooOld(Int)
  /// The session was closed.
  case closed
}
