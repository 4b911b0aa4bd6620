/// A value that is read from the binary format of a column.
@usableFromInline package protocol PostgresDecodable: PostgresValue {
  /// Reads a value that is not null.
  static func decode(_ cell: borrowing Cell) throws(CellError) -> Self
  /// What null reads as; an error unless the type says otherwise.
  static func decodeNull() throws(CellError) -> Self
  /// Any value at all, for walking through a row's decoder before there is a row.
  ///
  /// Nil means that none can be made up; the columns from there on are then checked with the
  /// first real row instead of when the statement is prepared.
  static var postgresPlaceholder: Self? { get }
}

extension PostgresDecodable {
  @inlinable
  package static func decodeNull() throws(CellError) -> Self { throw .null }

  @usableFromInline package static var postgresPlaceholder: Self? { nil }
}

extension Optional: PostgresValue where Wrapped: PostgresValue {
  @usableFromInline package static var postgresTypes: [OID] { Wrapped.postgresTypes }
}

extension Optional: PostgresDecodable where Wrapped: PostgresDecodable {
  @inlinable
  package static func decode(_ cell: borrowing Cell) throws(CellError) -> Wrapped? {
    try Wrapped.decode(cell)
  }

  @inlinable
  package static func decodeNull() throws(CellError) -> Wrapped? { nil }

  @usableFromInline package static var postgresPlaceholder: Wrapped?? { .some(nil) }
}
