import KefuTestSupport

/// A database owner who is no superuser: the one for whom forced row security is real.
enum PlainOwner {
  /// Makes a role for the time of a body and gives it a database that a superuser has prepared.
  ///
  /// - Parameter database: the database to hand over; it goes back to the superuser at the end.
  static func owning(
    _ database: Psql, _ body: (Psql) throws -> Void
  ) throws {
    let role = "\(database.database)_owner"
    try database.rows(
      """
      create role \(role) login password '\(TestDatabase.demoPassword)';
      alter database \(database.database) owner to \(role);
      """)
    defer {
      _ = try? database.rows(
        """
        alter database \(database.database) owner to current_user;
        drop owned by \(role);
        drop role \(role);
        """)
    }
    let prepared = try database.outcome(files: "sql/roles.sql")
    guard prepared.exitCode == 0 else { throw SQLTestFailure(said: prepared.errors) }
    try body(database.with(role: role))
  }
}
