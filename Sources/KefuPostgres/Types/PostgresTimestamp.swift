/// A `timestamptz`: an instant, as microseconds since 2000-01-01 00:00 UTC.
@usableFromInline package struct PostgresTimestamp: Hashable, Comparable, Sendable {
  /// Microseconds since 2000-01-01 00:00 UTC.
  ///
  /// The two ends of `Int64` are `infinity` and no instants.
  @usableFromInline package var microsecondsSince2000: Int64

  /// Wraps a count of microseconds since 2000-01-01 00:00 UTC.
  @inlinable
  package init(microsecondsSince2000: Int64) {
    self.microsecondsSince2000 = microsecondsSince2000
  }

  @inlinable
  package static func < (left: PostgresTimestamp, right: PostgresTimestamp) -> Bool {
    left.microsecondsSince2000 < right.microsecondsSince2000
  }
}

extension PostgresTimestamp: PostgresCodable, PostgresArrayElement {
  @inlinable package static var postgresTypes: [OID] { [.timestamptz] }
  @inlinable package static var arrayTypes: [OID] { [.timestamptzArray] }

  /// Reads an instant; `infinity` and `-infinity` are `CellError.notFinite`.
  @inlinable
  package static func decode(_ cell: borrowing Cell) throws(CellError) -> PostgresTimestamp {
    let microseconds: Int64 = try cell.integer()
    guard microseconds != .max, microseconds != .min else { throw .notFinite }
    return PostgresTimestamp(microsecondsSince2000: microseconds)
  }

  @usableFromInline package static var postgresPlaceholder: PostgresTimestamp? {
    PostgresTimestamp(microsecondsSince2000: 0)
  }

  @inlinable
  package func encode(into buffer: inout ByteBuffer) {
    buffer.append(microsecondsSince2000)
  }
}
