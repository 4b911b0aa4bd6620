/// A Swift enum whose raw values are stored: labels of a PostgreSQL enum, codes or numbers.
///
/// `enum Gender: String, PostgresLabel` is all there is to write. A value that no case has is
/// `CellError.unknown`.
@usableFromInline
package protocol PostgresLabel: PostgresCodable, PostgresArrayElement, RawRepresentable
where RawValue: PostgresCodable & PostgresArrayElement {}

extension PostgresLabel {
  @inlinable package static var postgresTypes: [OID] { RawValue.postgresTypes }
  @inlinable package static var parameterType: OID { RawValue.parameterType }
  @inlinable package static var arrayTypes: [OID] { RawValue.arrayTypes }

  @inlinable
  package static func decode(_ cell: borrowing Cell) throws(CellError) -> Self {
    let raw = try RawValue.decode(cell)
    guard let value = Self(rawValue: raw) else { throw .unknown("\(raw)") }
    return value
  }

  @inlinable
  package func encode(into buffer: inout ByteBuffer) {
    rawValue.encode(into: &buffer)
  }
}

extension PostgresLabel where Self: CaseIterable {
  @usableFromInline package static var postgresPlaceholder: Self? { allCases.first }
}
