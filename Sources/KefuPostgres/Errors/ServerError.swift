internal import CLibpq

/// What the server said when it refused a command, field by field (`PQresultErrorField`).
@usableFromInline package struct ServerError: Sendable, Hashable {
  /// The class and kind of the failure; match on this, never on the message.
  package var sqlState: SQLState
  /// The severity in English: `ERROR`, `FATAL` or `PANIC`.
  package var severity: String
  /// The first line, in the language of the server.
  package var message: String
  /// More about this case; may quote values of the row.
  package var detail: String?
  /// What the server suggests.
  package var hint: String?
  /// The place in the statement, in characters from 1; nil where the server names none.
  package var position: Int?
  /// The call stack of functions on the server.
  package var context: String?
  /// The schema of the object the failure is about.
  package var schema: String?
  /// The table the failure is about.
  package var table: String?
  /// The column the failure is about.
  package var column: String?
  /// The type the failure is about.
  package var dataType: String?
  /// The broken constraint.
  package var constraint: String?
  /// The SQL that was sent; shown in `debugDescription` only.
  package var sql: String?

  /// Reads the fields of a failed result.
  init(result: OpaquePointer, sql: String? = nil) {
    func field(_ code: Character) -> String? {
      guard let ascii = code.asciiValue, let text = PQresultErrorField(result, Int32(ascii))
      else { return nil }
      return String(cString: text)
    }
    sqlState = SQLState(rawValue: field("C") ?? "XX000")
    severity = field("V") ?? field("S") ?? "ERROR"
    message = field("M") ?? String(cString: PQresultErrorMessage(result))
    detail = field("D")
    hint = field("H")
    position = field("P").flatMap { Int($0) }
    context = field("W")
    schema = field("s")
    table = field("t")
    column = field("c")
    dataType = field("d")
    constraint = field("n")
    self.sql = sql
  }
}

extension ServerError: CustomStringConvertible, CustomDebugStringConvertible {
  /// The code and the names of the objects, without SQL, values or message details.
  @usableFromInline package var description: String {
    var text = "the server refused the command (SQLSTATE \(sqlState))"
    if let constraint { text += ", constraint \(constraint)" }
    if let table { text += ", table \(schema.map { "\($0)." } ?? "")\(table)" }
    if let column { text += ", column \(column)" }
    return text
  }

  /// Everything the server said, with a caret under the place in the statement.
  @usableFromInline package var debugDescription: String {
    var lines = ["\(severity) \(sqlState): \(message)"]
    if let detail { lines.append("detail: \(detail)") }
    if let hint { lines.append("hint: \(hint)") }
    if let constraint { lines.append("constraint: \(constraint)") }
    if let table { lines.append("table: \(schema.map { "\($0)." } ?? "")\(table)") }
    if let column { lines.append("column: \(column)") }
    if let dataType { lines.append("type: \(dataType)") }
    if let context { lines.append("context: \(context)") }
    if let sql { lines.append(contentsOf: Self.mark(sql, at: position)) }
    return lines.joined(separator: "\n")
  }

  /// The lines of a statement, with a caret line below the one that holds the position.
  private static func mark(_ sql: String, at position: Int?) -> [String] {
    var lines: [String] = []
    var start = 1
    for line in sql.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(String(line))
      let end = start + line.unicodeScalars.count
      if let position, (start...end).contains(position) {
        lines.append(String(repeating: " ", count: position - start) + "^")
      }
      start = end + 1
    }
    return lines
  }
}
