package import KefuReports

/// Writes a report as JSON with the schema `kefu.report/1`.
///
/// Keys stand in a fixed order and each row in its own line. Money and
/// decimals are strings, so that no reader rounds them; counts and minutes
/// are numbers; days and moments are ISO 8601; what is not known is null.
package struct JSONWriter {
  /// Version of the shape; it changes when a key is renamed or removed.
  package static let schema = "kefu.report/1"

  /// Language of titles and notes.
  package let language: ReportLanguage

  /// Chooses the language.
  package init(language: ReportLanguage) {
    self.language = language
  }

  /// Writes the whole report.
  package func write(
    _ table: ReportTable, to sink: inout some (ByteSink & ~Copyable)
  ) throws(RenderingError) {
    var buffer = BufferedText()
    buffer.append(head(table))
    let keys = table.columns.map { Self.quoted($0.name) + ":" }
    buffer.append("\"rows\":[")
    for (index, row) in table.rows.enumerated() {
      buffer.append(index == 0 ? "\n" : ",\n")
      buffer.append(Self.object(zip(keys, row).map { ($0, $1) }))
      try buffer.passOn(to: &sink)
    }
    buffer.append("\n],\n\"totals\":")
    if let totals = table.totals {
      let figures = zip(keys, totals).filter { $0.1 != .empty }
      buffer.append(Self.object(figures.map { ($0, $1) }))
    } else {
      buffer.append("null")
    }
    let notes = table.notes.map { Self.quoted($0.text(in: language)) }
    buffer.append(",\n\"notes\":[\(notes.joined(separator: ","))]")
    buffer.append(",\n\"rowCount\":\(table.rows.count)}\n")
    try buffer.flush(to: &sink)
  }

  private func head(_ table: ReportTable) -> String {
    let scope = table.scope
    let shops = scope.shops.map { shop in
      "{\"code\":\(Self.quoted(shop.code)),\"name\":\(Self.quoted(shop.name))}"
    }
    let columns = table.columns.map { column in
      "{\"name\":\(Self.quoted(column.name)),"
        + "\"title\":\(Self.quoted(column.exactHeading(in: language))),"
        + "\"type\":\"\(column.kind.rawValue)\"}"
    }
    return """
      {"schema":"\(Self.schema)",
      "report":\(Self.quoted(table.name)),
      "title":\(Self.quoted(table.title.text(in: language))),
      "period":{"from":\(Self.quoted(table.period.from)),"to":\(Self.quoted(table.period.to))},
      "status":"\(table.status.rawValue)",
      "scope":{"login":\(Self.quoted(scope.login)),"shops":[\(shops.joined(separator: ","))],\
      "shopsVisible":\(scope.shopsVisible),"shopsTotal":\(scope.shopsTotal),\
      "complete":\(scope.complete)},
      "columns":[
      \(columns.joined(separator: ",\n"))
      ],

      """
  }

  private static func object(_ members: [(key: String, cell: ReportCell)]) -> String {
    "{" + members.map { $0.key + value($0.cell) }.joined(separator: ",") + "}"
  }

  private static func value(_ cell: ReportCell) -> String {
    guard let text = CellText.exact(cell) else { return "null" }
    return switch cell {
    case .integer, .minutes, .boolean, .empty: text
    case .text, .decimal, .money, .date, .timestamp: quoted(text)
    }
  }

  /// A JSON string; only quotes, backslashes and control characters are escaped.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
