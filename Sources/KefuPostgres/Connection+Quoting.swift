internal import CLibpq

extension Connection {
  /// Writes a name as SQL, safe from injection (`PQescapeIdentifier`).
  package func quote(identifier: String) throws(PostgresError) -> String {
    try quoted(PQescapeIdentifier(handle, identifier, identifier.utf8.count))
  }

  /// Writes a name with an optional schema before a dot as SQL.
  package func quote(qualifiedName: String) throws(PostgresError) -> String {
    var parts: [String] = []
    for part in qualifiedName.split(separator: ".", maxSplits: 1) {
      parts.append(try quote(identifier: String(part)))
    }
    return parts.joined(separator: ".")
  }

  /// Writes a text as a SQL literal, safe from injection (`PQescapeLiteral`).
  package func quote(literal: String) throws(PostgresError) -> String {
    try quoted(PQescapeLiteral(handle, literal, literal.utf8.count))
  }

  private func quoted(_ text: UnsafeMutablePointer<CChar>?) throws(PostgresError) -> String {
    guard let text else { throw .client(.unexpectedResult(lastMessage)) }
    defer { PQfreemem(text) }
    return String(cString: text)
  }
}
