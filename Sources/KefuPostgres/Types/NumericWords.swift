/// The binary form of `numeric`: base-10000 words with a weight, a sign and a display scale.
@usableFromInline
enum NumericWords {
  /// The header: word count, weight of the first word, sign, display scale; two bytes each.
  @usableFromInline static let headerSize = 8
  @usableFromInline static let positive: UInt16 = 0x0000
  @usableFromInline static let negative: UInt16 = 0x4000

  /// Reads a value as an exact count of units of ten to the power of minus `scale`.
  ///
  /// Digits accumulate away from zero, so that the most negative count is readable too.
  @inlinable
  static func decode<T: FixedWidthInteger & SignedInteger>(
    _ cell: borrowing Cell, scale: Int
  ) throws(CellError) -> T {
    let wordCount = Int(try cell.integer(at: 0, as: Int16.self))
    let weight = Int(try cell.integer(at: 2, as: Int16.self))
    let sign = try cell.integer(at: 4, as: UInt16.self)
    guard sign == positive || sign == negative else { throw .notFinite }
    guard wordCount >= 0, cell.count == headerSize + 2 * wordCount else { throw .malformed }
    guard wordCount > 0 else { return 0 }

    var total: T = 0
    // The power of ten, in units of the result, that the last digit of the word stands for.
    var exponent = weight * 4 + scale
    var index = 0
    while index < wordCount {
      var word = Int(try cell.integer(at: headerSize + 2 * index, as: Int16.self))
      guard (0..<10_000).contains(word) else { throw .malformed }
      var step = 10_000
      if exponent < 0 {
        // The word reaches below the last unit: what is cut off must be zero.
        guard exponent > -4 else {
          guard word == 0 else { throw .tooManyDecimals }
          index += 1
          continue
        }
        let cut = powerOfTen(-exponent)
        guard word % cut == 0 else { throw .tooManyDecimals }
        word /= cut
        step = 10_000 / cut
      }
      total = try accumulate(total, times: step, plus: sign == negative ? -word : word)
      index += 1
      exponent -= 4
    }
    // Trailing zero words are not sent: make up for them.
    var missing = exponent + 4
    while missing > 0, total != 0 {
      let digits = Swift.min(missing, 4)
      total = try accumulate(total, times: powerOfTen(digits), plus: 0)
      missing -= digits
    }
    return total
  }

  @inlinable
  static func accumulate<T: FixedWidthInteger & SignedInteger>(
    _ total: T, times factor: Int, plus word: Int
  ) throws(CellError) -> T {
    let (product, tooLarge) = total.multipliedReportingOverflow(by: T(factor))
    let (sum, stillTooLarge) = product.addingReportingOverflow(T(word))
    guard !tooLarge, !stillTooLarge else { throw .outOfRange }
    return sum
  }

  @inlinable
  static func powerOfTen(_ exponent: Int) -> Int {
    switch exponent {
    case 0: 1
    case 1: 10
    case 2: 100
    case 3: 1_000
    default: 10_000
    }
  }

  /// Writes a count of units of ten to the power of minus `scale`.
  @inlinable
  static func encode<M: FixedWidthInteger & UnsignedInteger>(
    magnitude: M, isNegative: Bool, scale: Int, into buffer: inout ByteBuffer
  ) {
    let start = buffer.count
    buffer.append(Int64(0))
    // Words come out lowest first; room for all of a 128-bit magnitude and its padding.
    withUnsafeTemporaryAllocation(of: Int16.self, capacity: 16) { words in
      var rest = magnitude
      var count = 0
      let partial = scale % 4
      if partial != 0 {
        let cut = M(powerOfTen(partial))
        words[0] =
          Int16(truncatingIfNeeded: rest % cut)
          &* Int16(truncatingIfNeeded: powerOfTen(4 - partial))
        rest /= cut
        count = 1
      }
      while rest != 0 {
        words[count] = Int16(truncatingIfNeeded: rest % 10_000)
        rest /= 10_000
        count += 1
      }
      let weight = count - 1 - (scale + 3) / 4
      // Neither leading nor trailing zero words belong into the canonical form.
      var lowest = 0
      while lowest < count, words[lowest] == 0 { lowest += 1 }
      var highest = count - 1
      while highest >= lowest, words[highest] == 0 { highest -= 1 }
      let sent = highest - lowest + 1
      let isZero = sent <= 0
      let header =
        UInt64(UInt16(truncatingIfNeeded: isZero ? 0 : sent)) << 48
        | UInt64(UInt16(truncatingIfNeeded: isZero ? 0 : weight - (count - 1 - highest))) << 32
        | UInt64(isNegative && !isZero ? negative : positive) << 16
        | UInt64(UInt16(truncatingIfNeeded: scale))
      buffer.store(header, at: start)
      guard !isZero else { return }
      for index in stride(from: highest, through: lowest, by: -1) { buffer.append(words[index]) }
    }
  }
}
