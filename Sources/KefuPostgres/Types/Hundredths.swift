/// A `numeric` of at most two decimals as a whole count of hundredths: money in fen.
@usableFromInline package struct Hundredths: Hashable, Comparable, Sendable {
  /// The count of hundredths.
  @usableFromInline package var count: Int64

  /// Wraps a count of hundredths.
  @inlinable
  package init(_ count: Int64) {
    self.count = count
  }

  @inlinable
  package static func < (left: Hundredths, right: Hundredths) -> Bool {
    left.count < right.count
  }
}

extension Hundredths: PostgresCodable, PostgresArrayElement {
  @inlinable package static var postgresTypes: [OID] { [.numeric] }
  @inlinable package static var arrayTypes: [OID] { [.numericArray] }

  /// Reads an exact amount; never rounds: a third decimal is `CellError.tooManyDecimals`.
  @inlinable
  package static func decode(_ cell: borrowing Cell) throws(CellError) -> Hundredths {
    Hundredths(try NumericWords.decode(cell, scale: 2))
  }

  @usableFromInline package static var postgresPlaceholder: Hundredths? { Hundredths(0) }

  @inlinable
  package func encode(into buffer: inout ByteBuffer) {
    NumericWords.encode(
      magnitude: count.magnitude, isNegative: count < 0, scale: 2, into: &buffer)
  }
}
