/// A value that may stand in a one-dimensional array without nulls.
@usableFromInline package protocol PostgresArrayElement {
  /// The array types it may be read from; the first is announced for parameters.
  static var arrayTypes: [OID] { get }
  /// Reads a whole array.
  static func decodeArray(_ cell: borrowing Cell) throws(CellError) -> [Self]
  /// Writes a whole array.
  static func encodeArray(_ array: [Self], into buffer: inout ByteBuffer)
  /// The type of one element as written into the array's header.
  static var elementType: OID { get }
}

extension PostgresArrayElement where Self: PostgresCodable {
  @inlinable
  package static var elementType: OID {
    // Labels and text announce no type as parameters; within an array they must: text.
    parameterType == .unspecified ? .text : parameterType
  }

  @inlinable
  package static func decodeArray(_ cell: borrowing Cell) throws(CellError) -> [Self] {
    let dimensions = try cell.integer(at: 0, as: Int32.self)
    guard dimensions != 0 else { return [] }
    guard dimensions == 1 else { throw .malformed }
    let count = Int(try cell.integer(at: 12, as: Int32.self))
    // Each element takes four bytes at least, so a forged count cannot reserve the world.
    guard count >= 0, count <= cell.count / 4 else { throw .malformed }
    var array: [Self] = []
    array.reserveCapacity(count)
    var offset = 20
    for _ in 0..<count {
      let length = Int(try cell.integer(at: offset, as: Int32.self))
      offset += 4
      if length < 0 {
        array.append(try decodeNull())
      } else {
        array.append(try cell.part(at: offset, count: length, decode))
        offset += length
      }
    }
    return array
  }

  @inlinable
  package static func encodeArray(_ array: [Self], into buffer: inout ByteBuffer) {
    buffer.append(Int32(array.isEmpty ? 0 : 1))
    buffer.append(Int32(0))
    buffer.append(elementType.rawValue)
    guard !array.isEmpty else { return }
    buffer.append(Int32(truncatingIfNeeded: array.count))
    buffer.append(Int32(1))
    for element in array { buffer.append(sized: element) }
  }
}

extension Array: PostgresValue where Element: PostgresArrayElement {
  @inlinable package static var postgresTypes: [OID] { Element.arrayTypes }
}

extension Array: PostgresDecodable where Element: PostgresArrayElement {
  @inlinable
  package static func decode(_ cell: borrowing Cell) throws(CellError) -> [Element] {
    try Element.decodeArray(cell)
  }

  @usableFromInline package static var postgresPlaceholder: [Element]? { [] }
}

extension Array: PostgresEncodable where Element: PostgresArrayElement {
  @inlinable
  package func encode(into buffer: inout ByteBuffer) {
    Element.encodeArray(self, into: &buffer)
  }
}

/// Bytes: `bytea` is an array of them in Swift, but no array in PostgreSQL.
extension UInt8: PostgresArrayElement {
  @inlinable package static var arrayTypes: [OID] { [.bytea] }
  @inlinable package static var elementType: OID { .bytea }

  @inlinable
  package static func decodeArray(_ cell: borrowing Cell) throws(CellError) -> [UInt8] {
    cell.bytes()
  }

  @inlinable
  package static func encodeArray(_ array: [UInt8], into buffer: inout ByteBuffer) {
    array.withUnsafeBytes { buffer.append(bytes: $0) }
  }
}
