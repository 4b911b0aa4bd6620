import KefuDomain
import Testing

@Suite struct RoundingTests {
  @Test(
    arguments: [
      (5, 2, 3), (-5, 2, -3), (5, -2, -3), (-5, -2, 3), (4, 3, 1), (1, 3, 0), (2, 3, 1),
      (-1, 3, 0), (-2, 3, -1), (0, 7, 0), (7, 7, 1), (.max, 1, .max), (.max, 2, 1 << 62),
    ] as [(Int64, Int64, Int64)])
  func `Division rounds halves away from zero`(
    dividend: Int64, divisor: Int64, expected: Int64
  ) throws {
    let narrow = try Int128(dividend).dividedHalfAwayFromZero(by: Int128(divisor), of: .money)
    #expect(narrow == expected)
    let scale = Int128(1) << 64
    let wide = try (Int128(dividend) * scale)
      .dividedHalfAwayFromZero(by: Int128(divisor) * scale, of: .money)
    #expect(wide == expected)
  }

  @Test func `Division by zero and quotients that do not fit are errors`() {
    #expect(throws: ValueError.divisionByZero(.money)) {
      try Int128(1).dividedHalfAwayFromZero(by: 0, of: .money)
    }
    #expect(throws: ValueError.overflow(.money)) {
      try Int128.min.dividedHalfAwayFromZero(by: -1, of: .money)
    }
    #expect(throws: ValueError.overflow(.money)) {
      try (Int128(Int64.max) + 1).dividedHalfAwayFromZero(by: 1, of: .money)
    }
    #expect(throws: ValueError.overflow(.money)) {
      try Int128.max.multiplied(by: 2, of: .money)
    }
    #expect(throws: ValueError.overflow(.money)) { try Int128.max.adding(1, of: .money) }
  }
}
