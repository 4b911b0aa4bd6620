internal import CLibpq

/// Writes the rows of a binary COPY, gathered to 64 KB before libpq gets them.
package struct CopyWriter: ~Copyable {
  private let handle: OpaquePointer
  @usableFromInline var buffer = ByteBuffer(capacity: CopyWriter.flushSize + 4096)
  private let columns: [Column]
  /// Whether the types of the first row were compared with the columns.
  @usableFromInline var isChecked = false
  /// The rows written so far.
  package private(set) var count = 0

  @usableFromInline static let flushSize = 64 * 1024

  init(handle: OpaquePointer, columns: [Column]) {
    self.handle = handle
    self.columns = columns
    // The signature of the format, no flags, no header extension.
    for byte in [0x50, 0x47, 0x43, 0x4F, 0x50, 0x59, 0x0A, 0xFF, 0x0D, 0x0A, 0x00] as [UInt8] {
      buffer.append(byte)
    }
    buffer.append(Int64(0))
  }

  /// Writes one row: the values in the order of the columns.
  @inlinable
  package mutating func write<each T: PostgresEncodable>(
    _ values: repeat each T
  ) throws(PostgresError) {
    if !isChecked {
      var types: [any PostgresValue.Type] = []
      for type in repeat (each T).self { types.append(type) }
      try check(types)
    }
    let start = buffer.count
    buffer.append(Int16(0))
    var fields: Int16 = 0
    for value in repeat each values {
      buffer.append(sized: value)
      fields += 1
    }
    buffer.store(fields, at: start)
    try endRow()
  }

  @usableFromInline
  mutating func check(_ types: [any PostgresValue.Type]) throws(PostgresError) {
    guard types.count == columns.count else {
      throw .client(
        .parameterCount(statement: "copy", declared: types.count, actual: columns.count))
    }
    for (index, type) in types.enumerated() {
      guard type.postgresTypes.contains(columns[index].type) else {
        throw .client(
          .columnType(
            statement: "copy", column: index, name: columns[index].name, declared: "\(type)",
            actual: columns[index].type))
      }
    }
    isChecked = true
  }

  @usableFromInline
  mutating func endRow() throws(PostgresError) {
    count += 1
    guard buffer.count < 1 << 30 else { throw .client(.valueTooLarge) }
    if buffer.count >= Self.flushSize { try flush() }
  }

  mutating func flush() throws(PostgresError) {
    defer { buffer.removeAll() }
    try Self.put(buffer.base, buffer.count, to: handle)
  }

  /// Writes the end mark and everything that waits.
  mutating func finish() throws(PostgresError) {
    buffer.append(Int16(-1))
    try flush()
  }

  /// Sends bytes, in portions that libpq's lengths can hold (`PQputCopyData`).
  static func put(
    _ start: UnsafeRawPointer, _ count: Int, to handle: OpaquePointer
  ) throws(PostgresError) {
    var sent = 0
    while sent < count {
      let portion = Swift.min(count - sent, 1 << 20)
      let bytes = (start + sent).assumingMemoryBound(to: CChar.self)
      guard PQputCopyData(handle, bytes, Int32(portion)) == 1 else {
        throw .connectionLost(String(cString: PQerrorMessage(handle)), nil)
      }
      sent += portion
    }
  }
}
