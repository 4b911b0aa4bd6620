/// A program of PostgreSQL failed where it must not.
struct SQLTestFailure: Error, CustomStringConvertible {
  /// What the program wrote to standard error.
  let said: String

  var description: String { said }
}
