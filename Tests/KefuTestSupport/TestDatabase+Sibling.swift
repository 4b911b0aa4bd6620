package import KefuPostgres

extension TestDatabase {
  /// Another database beside this one, made by the test itself; a run that dies leaves it to the
  /// next one to drop, like this one.
  package func sibling(_ suffix: String) -> TestDatabase {
    let other = "\(name)_\(suffix)"
    return TestDatabase(name: other, parameters: parameters.with(["dbname": other]))
  }

  /// Runs a command that makes or drops databases.
  package func onServer(_ sql: String) throws(PostgresError) {
    var connection = try Connection(parameters.with(["dbname": "postgres"]))
    try connection.run(script: sql)
  }
}
