internal import CLibpq

extension Connection {
  /// Runs one or more statements without parameters; rows are dropped (`PQexec`).
  ///
  /// Several statements outside a transaction succeed or fail as one.
  package mutating func run(script: String) throws(PostgresError) {
    try beginCommand()
    _ = try checked(
      PQexec(handle, script), PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY, sql: script)
  }

  /// Runs one command and returns its tag, such as `COMMIT` or `ROLLBACK`.
  mutating func command(_ sql: String) throws(PostgresError) -> String {
    let result = try checked(
      PQexec(handle, sql), PGRES_COMMAND_OK, PGRES_TUPLES_OK, sql: sql)
    return String(cString: PQcmdStatus(result.handle))
  }
}
