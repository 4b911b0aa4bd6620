import KefuPostgres

/// A connection that closures of several alternatives may use in turn.
final class Client {
  /// The connection itself.
  var connection: Connection

  /// Connects; with a role given, everything runs as that role.
  init(_ database: String, as role: String? = nil) throws(PostgresError) {
    connection = try Connection(
      ConnectionParameters(keywords: ["dbname": database], applicationName: "kefu-benchmarks"))
    if let role {
      let quoted = try connection.quote(identifier: role)
      try connection.run(script: "set session authorization \(quoted)")
    }
  }

  /// Runs statements whose rows nobody wants.
  func run(_ script: String) throws(PostgresError) {
    try connection.run(script: script)
  }
}
