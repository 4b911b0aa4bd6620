/// A JSON document as UTF-8 text; `jsonb` or `json`.
@usableFromInline package struct JSONText: Hashable, Sendable {
  /// The document.
  @usableFromInline package var text: String

  /// Wraps a document; the server checks that it is one.
  @usableFromInline package init(_ text: String) {
    self.text = text
  }
}

extension JSONText: PostgresCodable {
  @usableFromInline package static var postgresTypes: [OID] { [.jsonb, .json] }

  @usableFromInline package static func decode(_ cell: borrowing Cell) throws(CellError) -> JSONText
  {
    // `jsonb` starts with its version, 1, which no JSON text can start with.
    let first = try cell.integer(at: 0, as: UInt8.self)
    return JSONText(cell.text(from: first == 1 ? 1 : 0))
  }

  @usableFromInline package static var postgresPlaceholder: JSONText? { JSONText("null") }

  @usableFromInline package func encode(into buffer: inout ByteBuffer) {
    buffer.append(1 as UInt8)
    buffer.append(utf8: text)
  }
}
