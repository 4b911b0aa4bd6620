/// A value that could not be read, and where it stood.
@usableFromInline package struct DecodingError: Hashable, Sendable, CustomStringConvertible {
  /// The column, from 0.
  package var column: Int
  /// The name of the column; nil in a COPY stream, which carries no names.
  package var columnName: String?
  /// The row, from 0, within its result or chunk; nil in a COPY stream.
  package var row: Int?
  /// Why it could not be read.
  package var reason: CellError

  @usableFromInline package var description: String {
    "the value of column \(columnName ?? String(column + 1)) could not be read: \(reason)"
  }
}
