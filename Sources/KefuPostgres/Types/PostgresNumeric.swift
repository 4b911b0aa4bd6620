/// A `numeric` as an exact decimal: a whole count of units of ten to the power of minus scale.
///
/// Equal values are equal whatever their scale: 1.5 and 1.50 are the same number.
@usableFromInline package struct PostgresNumeric: Sendable {
  /// The count of units.
  @usableFromInline package let unscaled: Int128
  /// The number of decimals.
  @usableFromInline package let scale: UInt8

  /// Wraps a count of units and their number of decimals.
  @usableFromInline package init(unscaled: Int128, scale: UInt8) {
    self.unscaled = unscaled
    self.scale = scale
  }

  /// The same number with as few decimals as it needs.
  @usableFromInline package var normalized: PostgresNumeric {
    var unscaled = unscaled
    var scale = scale
    while scale > 0, unscaled % 10 == 0 {
      unscaled /= 10
      scale -= 1
    }
    return PostgresNumeric(unscaled: unscaled, scale: scale)
  }

  /// The count of units at another scale; nil when it would need rounding or overflow.
  @usableFromInline package func unscaled(at wanted: UInt8) -> Int128? {
    var (unscaled, scale) = (normalized.unscaled, normalized.scale)
    guard scale <= wanted else { return nil }
    while scale < wanted, unscaled != 0 {
      let (product, overflow) = unscaled.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      unscaled = product
      scale += 1
    }
    return unscaled
  }
}

extension PostgresNumeric: Hashable, CustomStringConvertible {
  @usableFromInline package static func == (left: PostgresNumeric, right: PostgresNumeric) -> Bool {
    let (left, right) = (left.normalized, right.normalized)
    return left.unscaled == right.unscaled && left.scale == right.scale
  }

  @usableFromInline package func hash(into hasher: inout Hasher) {
    hasher.combine(normalized.unscaled)
    hasher.combine(normalized.scale)
  }

  /// The number in plain digits with all its decimals, as PostgreSQL prints it.
  @usableFromInline package var description: String {
    let digits = String(unscaled.magnitude)
    let missing = Swift.max(0, Int(scale) + 1 - digits.count)
    var text = String(repeating: "0", count: missing) + digits
    if scale > 0 { text.insert(".", at: text.index(text.endIndex, offsetBy: -Int(scale))) }
    return unscaled < 0 ? "-" + text : text
  }
}

extension PostgresNumeric: PostgresCodable, PostgresArrayElement {
  @usableFromInline package static var postgresTypes: [OID] { [.numeric] }
  @usableFromInline package static var arrayTypes: [OID] { [.numericArray] }

  /// Reads a number exactly; more than 128 bits or 255 decimals are `CellError.outOfRange`.
  @usableFromInline package static func decode(_ cell: borrowing Cell) throws(CellError)
    -> PostgresNumeric
  {
    let sign = try cell.integer(at: 4, as: UInt16.self)
    guard sign == NumericWords.positive || sign == NumericWords.negative else {
      throw .notFinite
    }
    guard let scale = UInt8(exactly: try cell.integer(at: 6, as: UInt16.self)) else {
      throw .outOfRange
    }
    let unscaled: Int128 = try NumericWords.decode(cell, scale: Int(scale))
    return PostgresNumeric(unscaled: unscaled, scale: scale)
  }

  @usableFromInline package static var postgresPlaceholder: PostgresNumeric? {
    PostgresNumeric(unscaled: 0, scale: 0)
  }

  @usableFromInline package func encode(into buffer: inout ByteBuffer) {
    NumericWords.encode(
      magnitude: unscaled.magnitude, isNegative: unscaled < 0, scale: Int(scale), into: &buffer)
  }
}
