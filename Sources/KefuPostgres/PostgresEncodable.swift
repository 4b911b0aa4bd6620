/// A value that is sent as a parameter or a field of a COPY, in binary format.
@usableFromInline package protocol PostgresEncodable: PostgresValue {
  /// The type announced to the server; `.unspecified` lets the server infer it, as text needs.
  static var parameterType: OID { get }
  /// Whether the value is SQL null; then nothing is encoded.
  var isPostgresNull: Bool { get }
  /// Writes the value without its length.
  func encode(into buffer: inout ByteBuffer)
}

/// A value that goes both ways.
@usableFromInline package typealias PostgresCodable = PostgresDecodable & PostgresEncodable

extension PostgresEncodable {
  @inlinable package static var parameterType: OID { postgresTypes.first ?? .unspecified }
  @inlinable package var isPostgresNull: Bool { false }
}

extension Optional: PostgresEncodable where Wrapped: PostgresEncodable {
  @inlinable package static var parameterType: OID { Wrapped.parameterType }

  @inlinable package var isPostgresNull: Bool { self?.isPostgresNull ?? true }

  @inlinable
  package func encode(into buffer: inout ByteBuffer) {
    self?.encode(into: &buffer)
  }
}
