/// A type of another module that is stored as one of the types known here.
///
/// Two members make a domain value readable and writable, alone, optional and in arrays:
/// `init(postgres:)` and `postgres`. A value that the type refuses throws `CellError`.
@usableFromInline package protocol PostgresRepresentable: PostgresCodable, PostgresArrayElement {
  /// The type that crosses the wire.
  associatedtype PostgresRepresentation: PostgresCodable
  /// Makes the value from what was stored.
  init(postgres: PostgresRepresentation) throws(CellError)
  /// What is stored.
  var postgres: PostgresRepresentation { get }
}

extension PostgresRepresentable {
  @inlinable
  package static var postgresTypes: [OID] { PostgresRepresentation.postgresTypes }

  @inlinable
  package static var parameterType: OID { PostgresRepresentation.parameterType }

  @inlinable
  package static func decode(_ cell: borrowing Cell) throws(CellError) -> Self {
    try Self(postgres: PostgresRepresentation.decode(cell))
  }

  @usableFromInline package static var postgresPlaceholder: Self? {
    guard let placeholder = PostgresRepresentation.postgresPlaceholder else { return nil }
    return try? Self(postgres: placeholder)
  }

  @inlinable
  package func encode(into buffer: inout ByteBuffer) {
    postgres.encode(into: &buffer)
  }
}

extension PostgresRepresentable where PostgresRepresentation: PostgresArrayElement {
  @inlinable
  package static var arrayTypes: [OID] { PostgresRepresentation.arrayTypes }
}
