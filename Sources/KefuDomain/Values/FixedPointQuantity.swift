/// An exact decimal held as a scaled 64-bit integer: no binary fractions anywhere.
///
/// Text form: optional minus, digits, optional point and digits. More decimals than the scale are
/// accepted only when they are zeros, since `numeric` may print them; exponents, signs other than
/// minus, separators and blanks are refused.
package protocol FixedPointQuantity: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The number of decimals the scaled integer holds.
  static var decimals: Int { get }
  /// The number of decimals always printed; further ones only when not zero.
  static var printedDecimals: Int { get }
  /// What the value measures, for errors.
  static var quantity: Quantity { get }
  /// The value times ten to the power of `decimals`.
  var scaled: Int64 { get }
  /// Wraps a scaled integer.
  init(scaled: Int64)
}

extension FixedPointQuantity {
  /// The value zero.
  package static var zero: Self { Self(scaled: 0) }

  /// Reads decimal text; throws `malformed`, or `overflow` when it has too many digits.
  package init(_ text: String) throws(ValueError) {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    var value: Int64 = 0
    var digits = 0
    var decimalsSeen = -1
    for byte in bytes {
      if byte == UInt8(ascii: "."), decimalsSeen < 0, digits > 0 {
        decimalsSeen = 0
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else {
        throw .malformed(Self.quantity, text: text)
      }
      digits += 1
      if decimalsSeen >= 0 { decimalsSeen += 1 }
      let digit = Int64(byte - UInt8(ascii: "0"))
      guard decimalsSeen <= Self.decimals else {
        guard digit == 0 else { throw .malformed(Self.quantity, text: text) }
        continue
      }
      value = try Self.appending(isNegative ? -digit : digit, to: value)
    }
    guard digits > 0, decimalsSeen != 0 else { throw .malformed(Self.quantity, text: text) }
    for _ in min(max(decimalsSeen, 0), Self.decimals)..<Self.decimals {
      value = try Self.appending(0, to: value)
    }
    self.init(scaled: value)
  }

  private static func appending(_ digit: Int64, to value: Int64) throws(ValueError) -> Int64 {
    let (shifted, overflowsShift) = value.multipliedReportingOverflow(by: 10)
    let (result, overflowsSum) = shifted.addingReportingOverflow(digit)
    guard !overflowsShift, !overflowsSum else { throw .overflow(quantity) }
    return result
  }

  /// Decimal text that reads back to the same value: "1234.50", "0.55".
  package var description: String {
    var digits = String(scaled.magnitude)
    while digits.utf8.count <= Self.decimals { digits = "0" + digits }
    var fraction = digits.suffix(Self.decimals)
    while fraction.count > Self.printedDecimals, fraction.last == "0" { fraction.removeLast() }
    let whole = digits.dropLast(Self.decimals)
    return (scaled < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  package static func < (left: Self, right: Self) -> Bool { left.scaled < right.scaled }

  /// The sum; throws `overflow`.
  package static func + (left: Self, right: Self) throws(ValueError) -> Self {
    let (sum, overflows) = left.scaled.addingReportingOverflow(right.scaled)
    guard !overflows else { throw .overflow(quantity) }
    return Self(scaled: sum)
  }

  /// The difference; throws `overflow`.
  package static func - (left: Self, right: Self) throws(ValueError) -> Self {
    let (difference, overflows) = left.scaled.subtractingReportingOverflow(right.scaled)
    guard !overflows else { throw .overflow(quantity) }
    return Self(scaled: difference)
  }

  /// The value a whole number of times; throws `overflow`.
  package func times(_ count: Int64) throws(ValueError) -> Self {
    let (product, overflows) = scaled.multipliedReportingOverflow(by: count)
    guard !overflows else { throw .overflow(Self.quantity) }
    return Self(scaled: product)
  }
}
