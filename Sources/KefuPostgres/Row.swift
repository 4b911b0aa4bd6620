public import CLibpq

/// One row in libpq's memory, read from left to right; valid only within the call that gets it.
///
/// It cannot be copied, so it cannot be kept. A row stands in a result, in a binary COPY
/// stream, or is a dry walk over the columns of a statement being prepared.
@usableFromInline package struct Row: ~Copyable {
  /// The result; nil in a COPY stream and in a dry walk.
  @usableFromInline let result: OpaquePointer?
  /// The row within the result.
  @usableFromInline package internal(set) var index: Int32
  /// The column that is read next, from 0.
  @usableFromInline package internal(set) var column: Int32
  /// The number of columns.
  @usableFromInline package let columnCount: Int32
  /// The next byte of a COPY stream; nil elsewhere.
  @usableFromInline var cursor: UnsafeRawPointer?
  /// The end of the bytes at hand of a COPY stream.
  @usableFromInline let end: UnsafeRawPointer?
  /// Set while columns are checked: during the dry walk, or in the first row of a result.
  @usableFromInline let inspector: RowInspector?

  /// A row of a result.
  @inlinable
  init(result: OpaquePointer, columnCount: Int32, index: Int32, inspector: RowInspector?) {
    self.result = result
    self.index = index
    self.columnCount = columnCount
    self.inspector = inspector
    column = 0
    cursor = nil
    end = nil
  }

  /// A row of a COPY stream, after its column count.
  @inlinable
  init(
    cursor: UnsafeRawPointer, end: UnsafeRawPointer, columnCount: Int32,
    inspector: RowInspector?
  ) {
    result = nil
    index = 0
    self.columnCount = columnCount
    self.inspector = inspector
    column = 0
    self.cursor = cursor
    self.end = end
  }

  /// A dry walk over columns.
  init(walking columnCount: Int, inspector: RowInspector) {
    result = nil
    index = 0
    self.columnCount = Int32(truncatingIfNeeded: columnCount)
    self.inspector = inspector
    column = 0
    cursor = nil
    end = nil
  }
}

extension Row {
  /// Reads the next column.
  @inlinable
  package mutating func next<T: PostgresDecodable>(
    as type: T.Type = T.self
  ) throws(PostgresError) -> T {
    if let inspector {
      if let placeholder = try inspect(T.self, inspector) { return placeholder }
    }
    guard column < columnCount else { throw tooFew() }
    let value: T
    do throws(CellError) {
      if let result {
        // The length first: only an empty value can be a null.
        let length = Int(PQgetlength(result, index, column))
        if length == 0, PQgetisnull(result, index, column) != 0 {
          value = try T.decodeNull()
        } else {
          guard let bytes = PQgetvalue(result, index, column) else { throw .malformed }
          value = try T.decode(Cell(base: UnsafeRawPointer(bytes), count: length))
        }
      } else {
        value = try nextOfStream()
      }
    } catch {
      throw failure(error)
    }
    column += 1
    return value
  }

  /// Whether the next column is null; it stays the next one.
  @usableFromInline package var isNextNull: Bool {
    if let result { return PQgetisnull(result, index, column) != 0 }
    guard let cursor, let end, end - cursor >= 4 else { return true }
    return Int32(bigEndian: cursor.loadUnaligned(as: Int32.self)) < 0
  }

  @inlinable
  mutating func nextOfStream<T: PostgresDecodable>() throws(CellError) -> T {
    guard let start = cursor, let end, end - start >= 4 else { throw .malformed }
    let length = Int(Int32(bigEndian: start.loadUnaligned(as: Int32.self)))
    let bytes = start + 4
    guard length >= 0 else {
      cursor = bytes
      return try T.decodeNull()
    }
    guard length <= end - bytes else { throw .malformed }
    cursor = bytes + length
    return try T.decode(Cell(base: bytes, count: length))
  }

  /// Checks the next column; in a dry walk also steps over it with a placeholder.
  @usableFromInline
  mutating func inspect<T: PostgresDecodable>(
    _ type: T.Type, _ inspector: RowInspector
  ) throws(PostgresError) -> T? {
    guard column < columnCount else {
      // Counting goes on, so that the report names how many columns the row wants.
      guard result == nil, cursor == nil else { throw tooFew() }
      column += 1
      guard let placeholder = T.postgresPlaceholder else {
        throw tooFew()
      }
      return placeholder
    }
    if let failure = inspector.visit(Int(column), as: T.self) { throw failure }
    guard result == nil, cursor == nil else { return nil }
    guard let placeholder = T.postgresPlaceholder else {
      inspector.endEarly()
      throw failure(.null)
    }
    column += 1
    return placeholder
  }

  @usableFromInline
  func tooFew() -> PostgresError {
    .client(
      .columnCount(
        statement: inspector?.statement ?? "statement", declared: Int(column) + 1,
        actual: Int(columnCount)))
  }

  @usableFromInline
  func failure(_ reason: CellError) -> PostgresError {
    var name: String?
    if let result, let text = PQfname(result, column) { name = String(cString: text) }
    return .decoding(
      DecodingError(
        column: Int(column), columnName: name, row: result == nil ? nil : Int(index),
        reason: reason))
  }
}
