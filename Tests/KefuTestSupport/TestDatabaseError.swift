/// Why there is no database for a test.
package enum TestDatabaseError: Error, CustomStringConvertible {
  /// No server answers; the text is libpq's.
  case noServer(String)
  /// A SQL file failed; the text is psql's.
  case sqlFileFailed(file: String, output: String)
  /// The test asks for a database but carries no `.database` trait.
  case noTrait

  package var description: String {
    switch self {
    case .noServer(let text):
      """
      no PostgreSQL server can be reached, and these tests do not run without one. \
      Start them as `pg_virtualenv swift test`, or set PGHOST and the like. libpq says: \(text)
      """
    case .sqlFileFailed(let file, let output): "psql -f \(file) failed:\n\(output)"
    case .noTrait: "the test needs the trait .database"
    }
  }
}
