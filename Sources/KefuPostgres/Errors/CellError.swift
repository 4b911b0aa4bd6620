/// Why one value could not be read; the row adds which column it stood in.
@usableFromInline package enum CellError: Error, Hashable, Sendable {
  /// SQL null where the Swift type knows none.
  case null
  /// A value of another length than its type has.
  case length(expected: Int, actual: Int)
  /// `infinity`, `-infinity` or `NaN`.
  case notFinite
  /// Larger than the Swift type can hold.
  case outOfRange
  /// More decimals than the Swift type keeps; nothing is ever rounded while reading.
  case tooManyDecimals
  /// A label or value that the Swift type does not know; the text says which.
  case unknown(String)
  /// Bytes that are no value of the type.
  case malformed
}
