extension Int16: PostgresCodable, PostgresArrayElement {
  @inlinable package static var postgresTypes: [OID] { [.int2] }
  @inlinable package static var arrayTypes: [OID] { [.int2Array] }

  @inlinable
  package static func decode(_ cell: borrowing Cell) throws(CellError) -> Int16 {
    try cell.integer()
  }

  @usableFromInline package static var postgresPlaceholder: Int16? { 0 }

  @inlinable
  package func encode(into buffer: inout ByteBuffer) {
    buffer.append(self)
  }
}

extension Int32: PostgresCodable, PostgresArrayElement {
  @inlinable package static var postgresTypes: [OID] { [.int4] }
  @inlinable package static var arrayTypes: [OID] { [.int4Array] }

  @inlinable
  package static func decode(_ cell: borrowing Cell) throws(CellError) -> Int32 {
    try cell.integer()
  }

  @usableFromInline package static var postgresPlaceholder: Int32? { 0 }

  @inlinable
  package func encode(into buffer: inout ByteBuffer) {
    buffer.append(self)
  }
}

extension Int64: PostgresCodable, PostgresArrayElement {
  @inlinable package static var postgresTypes: [OID] { [.int8] }
  @inlinable package static var arrayTypes: [OID] { [.int8Array] }

  @inlinable
  package static func decode(_ cell: borrowing Cell) throws(CellError) -> Int64 {
    try cell.integer()
  }

  @usableFromInline package static var postgresPlaceholder: Int64? { 0 }

  @inlinable
  package func encode(into buffer: inout ByteBuffer) {
    buffer.append(self)
  }
}

/// `Int` is 64 bits wide wherever Kefu runs.
extension Int: PostgresCodable, PostgresArrayElement {
  @inlinable package static var postgresTypes: [OID] { [.int8] }
  @inlinable package static var arrayTypes: [OID] { [.int8Array] }

  @inlinable
  package static func decode(_ cell: borrowing Cell) throws(CellError) -> Int {
    try cell.integer()
  }

  @usableFromInline package static var postgresPlaceholder: Int? { 0 }

  @inlinable
  package func encode(into buffer: inout ByteBuffer) {
    buffer.append(self)
  }
}
