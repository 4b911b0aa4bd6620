/// A `daterange` in PostgreSQL's canonical form: the first day counts, the end day does not.
@usableFromInline package struct PostgresDateRange: Hashable, Sendable {
  /// The first day within; nil where the range has no beginning.
  @usableFromInline package let lower: PostgresDate?
  /// The day after the last day within; nil where the range has no end.
  @usableFromInline package let upper: PostgresDate?
  /// Whether the range holds no day at all.
  @usableFromInline package let isEmpty: Bool

  /// The range without a day.
  @usableFromInline package static let empty = PostgresDateRange(
    lower: nil, upper: nil, isEmpty: true)

  private init(lower: PostgresDate?, upper: PostgresDate?, isEmpty: Bool) {
    self.lower = lower
    self.upper = upper
    self.isEmpty = isEmpty
  }

  /// Makes the range from a first day up to, but without, an end day; empty when none fits.
  @usableFromInline package init(from lower: PostgresDate?, upTo upper: PostgresDate?) {
    if let lower, let upper, lower >= upper {
      self = .empty
    } else {
      self.init(lower: lower, upper: upper, isEmpty: false)
    }
  }

  /// Whether a day lies within.
  @usableFromInline package func contains(_ day: PostgresDate) -> Bool {
    guard !isEmpty else { return false }
    if let lower, day < lower { return false }
    if let upper, day >= upper { return false }
    return true
  }
}

extension PostgresDateRange: PostgresCodable {
  @usableFromInline package static var postgresTypes: [OID] { [.daterange] }

  /// The bits of the byte that a range starts with (`utils/rangetypes.h`).
  private enum Flags {
    static let empty: UInt8 = 0x01
    static let lowerInclusive: UInt8 = 0x02
    static let upperInclusive: UInt8 = 0x04
    static let lowerInfinite: UInt8 = 0x08
    static let upperInfinite: UInt8 = 0x10
  }

  @usableFromInline package static func decode(_ cell: borrowing Cell) throws(CellError)
    -> PostgresDateRange
  {
    let flags: UInt8 = try cell.integer(at: 0)
    guard flags & Flags.empty == 0 else { return .empty }
    var offset = 1
    var lower: PostgresDate?
    if flags & Flags.lowerInfinite == 0 {
      lower = try bound(cell, at: &offset, shifted: flags & Flags.lowerInclusive == 0)
    }
    var upper: PostgresDate?
    if flags & Flags.upperInfinite == 0 {
      upper = try bound(cell, at: &offset, shifted: flags & Flags.upperInclusive != 0)
    }
    return PostgresDateRange(from: lower, upTo: upper)
  }

  /// Reads one bound and brings it into canonical form, a day later if need be.
  private static func bound(
    _ cell: borrowing Cell, at offset: inout Int, shifted: Bool
  ) throws(CellError) -> PostgresDate {
    let length = Int(try cell.integer(at: offset, as: Int32.self))
    let day = try cell.part(at: offset + 4, count: length, PostgresDate.decode)
    offset += 4 + length
    let (days, overflow) = day.daysSince2000.addingReportingOverflow(shifted ? 1 : 0)
    guard !overflow, days != .max else { throw .outOfRange }
    return PostgresDate(daysSince2000: days)
  }

  @usableFromInline package static var postgresPlaceholder: PostgresDateRange? { .empty }

  @usableFromInline package func encode(into buffer: inout ByteBuffer) {
    guard !isEmpty else {
      buffer.append(Flags.empty)
      return
    }
    var flags: UInt8 = 0
    flags |= lower == nil ? Flags.lowerInfinite : Flags.lowerInclusive
    flags |= upper == nil ? Flags.upperInfinite : 0
    buffer.append(flags)
    if let lower { buffer.append(sized: lower) }
    if let upper { buffer.append(sized: upper) }
  }
}
