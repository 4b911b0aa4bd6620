extension Bool: PostgresCodable, PostgresArrayElement {
  @inlinable package static var postgresTypes: [OID] { [.bool] }
  @inlinable package static var arrayTypes: [OID] { [.boolArray] }

  @inlinable
  package static func decode(_ cell: borrowing Cell) throws(CellError) -> Bool {
    try cell.integer(as: UInt8.self) != 0
  }

  @usableFromInline package static var postgresPlaceholder: Bool? { false }

  @inlinable
  package func encode(into buffer: inout ByteBuffer) {
    buffer.append(self ? 1 as UInt8 : 0)
  }
}
