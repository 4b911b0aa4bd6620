extension String: PostgresCodable, PostgresArrayElement {
  @inlinable
  package static var postgresTypes: [OID] { [.text, .varchar, .bpchar, .name, .unknown] }

  /// Left to the server, so that text also fits `varchar`, `name` and enum types.
  @inlinable package static var parameterType: OID { .unspecified }

  @inlinable package static var arrayTypes: [OID] { [.textArray, .varcharArray, .nameArray] }

  @inlinable
  package static func decode(_ cell: borrowing Cell) throws(CellError) -> String {
    cell.text()
  }

  @usableFromInline package static var postgresPlaceholder: String? { "" }

  @inlinable
  package func encode(into buffer: inout ByteBuffer) {
    buffer.append(utf8: self)
  }
}
