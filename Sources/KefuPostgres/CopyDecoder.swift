/// Cuts the messages of a binary COPY into rows.
@usableFromInline
struct CopyDecoder {
  @usableFromInline let columns: [Column]
  /// Whether the header of the stream was read.
  @usableFromInline var isStarted = false
  /// Whether a first row has agreed with the columns.
  @usableFromInline var isVerified = false

  @inlinable
  init(columns: [Column]) {
    self.columns = columns
  }

  /// Reads the rows of one message.
  ///
  /// The server never splits a row over two messages.
  @inlinable
  mutating func decode(
    _ start: UnsafeRawPointer, _ count: Int, _ rows: inout Int,
    _ body: (inout Row) throws(PostgresError) -> Void
  ) throws(PostgresError) {
    var cursor = start
    let end = start + count
    if !isStarted { cursor = try skipHeader(cursor, end) }
    while end - cursor >= 2 {
      let fields = Int16(bigEndian: cursor.loadUnaligned(as: Int16.self))
      cursor += 2
      guard fields >= 0 else { return }
      var row = Row(
        cursor: cursor, end: end, columnCount: Int32(fields),
        inspector: isVerified ? nil : inspector())
      try body(&row)
      if !isVerified {
        try row.inspector?.finish(after: Int(row.column))
        isVerified = true
      }
      guard row.column == row.columnCount, let next = row.cursor else { throw row.tooFew() }
      cursor = next
      rows += 1
    }
  }

  @usableFromInline
  func inspector() -> RowInspector { RowInspector(statement: "copy", columns: columns) }

  /// Steps over the signature, the flags and the header extension.
  @usableFromInline
  mutating func skipHeader(
    _ start: UnsafeRawPointer, _ end: UnsafeRawPointer
  ) throws(PostgresError) -> UnsafeRawPointer {
    let fixed = 19
    guard end - start >= fixed else { throw malformed() }
    let extra = Int(Int32(bigEndian: start.loadUnaligned(fromByteOffset: 15, as: Int32.self)))
    guard extra >= 0, extra <= end - start - fixed else { throw malformed() }
    isStarted = true
    return start + fixed + extra
  }

  @usableFromInline
  func malformed() -> PostgresError {
    .decoding(DecodingError(column: 0, columnName: nil, row: nil, reason: .malformed))
  }
}
