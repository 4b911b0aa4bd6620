/// A `date`: days since 2000-01-01, in the Gregorian calendar without end.
@usableFromInline package struct PostgresDate: Hashable, Comparable, Sendable {
  /// Days since 2000-01-01; negative before.
  ///
  /// The two ends of `Int32` are `infinity` and no days.
  @usableFromInline package var daysSince2000: Int32

  /// Wraps a count of days since 2000-01-01.
  @inlinable
  package init(daysSince2000: Int32) {
    self.daysSince2000 = daysSince2000
  }

  @inlinable
  package static func < (left: PostgresDate, right: PostgresDate) -> Bool {
    left.daysSince2000 < right.daysSince2000
  }
}

extension PostgresDate: PostgresCodable, PostgresArrayElement {
  @inlinable package static var postgresTypes: [OID] { [.date] }
  @inlinable package static var arrayTypes: [OID] { [.dateArray] }

  /// Reads a day; `infinity` and `-infinity` are `CellError.notFinite`.
  @inlinable
  package static func decode(_ cell: borrowing Cell) throws(CellError) -> PostgresDate {
    let days: Int32 = try cell.integer()
    guard days != .max, days != .min else { throw .notFinite }
    return PostgresDate(daysSince2000: days)
  }

  @usableFromInline package static var postgresPlaceholder: PostgresDate? {
    PostgresDate(daysSince2000: 0)
  }

  @inlinable
  package func encode(into buffer: inout ByteBuffer) {
    buffer.append(daysSince2000)
  }
}
