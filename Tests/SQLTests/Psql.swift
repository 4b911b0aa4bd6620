import Foundation
import KefuTestSupport

/// The programs of PostgreSQL against the database of the running test.
struct Psql {
  /// The environment of the connection: database, and role where it is not the superuser.
  var environment: [String: String]

  init(_ database: TestDatabase) {
    environment = database.environment()
  }

  /// Connects to another database, or as another role with its password.
  func with(database: String? = nil, role: String? = nil) -> Psql {
    var copy = self
    if let database { copy.environment["PGDATABASE"] = database }
    if let role {
      copy.environment["PGUSER"] = role
      copy.environment["PGPASSWORD"] = TestDatabase.demoPassword
    }
    return copy
  }

  /// The database that a connection goes to.
  var database: String { environment["PGDATABASE"] ?? "" }

  /// Runs files of the package one after the other.
  func outcome(files: String...) throws -> Command.Outcome {
    try Command.run(
      "psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1"] + files.flatMap { ["-f", $0] },
      environment: environment)
  }

  /// Runs a script and returns its rows, columns divided by `|`; throws what psql says on failure.
  @discardableResult func rows(_ script: String) throws -> [String] {
    let ended = try Command.run(
      "psql", ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"], environment: environment,
      input: script)
    guard ended.exitCode == 0 else { throw SQLTestFailure(said: ended.errors) }
    return ended.output.split(separator: "\n").map(String.init)
  }

  /// The structure of the database as pg_dump writes it, without what differs by run.
  func structure() throws -> [String] {
    let ended = try Command.run("pg_dump", ["--schema-only"], environment: environment)
    guard ended.exitCode == 0 else { throw SQLTestFailure(said: ended.errors) }
    // A random word guards the restore of newer dumps.
    return ended.output.split(separator: "\n").map(String.init).filter {
      !$0.hasPrefix("\\restrict") && !$0.hasPrefix("\\unrestrict")
    }
  }
}
