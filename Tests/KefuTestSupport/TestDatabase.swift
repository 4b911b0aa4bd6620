package import KefuPostgres

/// The database of one test: a clone of a template that nobody else uses.
package struct TestDatabase: Sendable {
  /// The name of the database.
  package let name: String
  /// How the superuser of the tests connects to it.
  package let parameters: ConnectionParameters

  /// The database of the running test; nil outside the trait.
  @TaskLocal package static var scoped: TestDatabase?

  /// The database of the running test; throws where the trait `.database` is missing.
  package static var current: TestDatabase {
    get throws(TestDatabaseError) {
      guard let scoped else { throw .noTrait }
      return scoped
    }
  }

  /// The password of every person in the demo data.
  package static let demoPassword = "demo"

  /// How a person logs in with the demo password; the superuser for nil.
  package func parameters(as role: String?) -> ConnectionParameters {
    guard let role else { return parameters }
    return parameters.with(["user": role, "password": Self.demoPassword])
  }

  /// Connects as a person who logs in, or as the superuser of the tests.
  package func connect(as role: String? = nil) throws(PostgresError) -> Connection {
    try Connection(parameters(as: role))
  }

  /// Connects as the superuser and goes on as a role that need not be able to log in.
  package func connect(actingAs role: String) throws(PostgresError) -> Connection {
    var connection = try Connection(parameters)
    try connection.run(script: "set role \(try connection.quote(identifier: role))")
    return connection
  }

  /// Opens a session as a person who logs in, or as the superuser of the tests.
  package func session(as role: String? = nil) async throws(PostgresError) -> Session {
    try await Session.connect(parameters(as: role))
  }

  /// The environment in which a program connects to this database.
  package func environment(as role: String? = nil) -> [String: String] {
    var environment = ["PGDATABASE": name]
    if let role {
      environment["PGUSER"] = role
      environment["PGPASSWORD"] = Self.demoPassword
    }
    return environment
  }

  /// Runs a SQL file of the package, or a text given as input, with the real psql.
  package func psql(
    file: String? = nil, input: String = "", as role: String? = nil
  ) throws -> Command.Outcome {
    try Command.run(
      "psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1"] + (file.map { ["-f", $0] } ?? []),
      environment: environment(as: role), input: input)
  }
}
