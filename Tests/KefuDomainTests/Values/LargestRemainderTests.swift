import KefuDomain
import Testing

@Suite struct LargestRemainderTests {
  @Test func `REG-006a: shares add up to the pool exactly`() throws {
    var seed: UInt64 = 42
    for _ in 0..<500 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let pool = Money(fen: Int64(seed >> 40) - 8_000_000)
      let weights = (0..<Int64(seed >> 33 & 7) + 1).map { Int64(seed >> 20 & 1023) * $0 + 1 }
      let shares = try LargestRemainder(of: pool, weights: weights).shares
      #expect(shares.reduce(0) { $0 + $1.fen } == pool.fen)
    }
  }

  @Test func `REG-006a: the largest remainders get the fen left over`() throws {
    // WE-25: weights are 0.5 x calls share + 0.5 x hours share over a common denominator.
    let weights: [Int64] = [300 * 400 + 120 * 600, 200 * 400 + 130 * 600, 100 * 400 + 150 * 600]
    let shares = try LargestRemainder(of: Money("1000.00"), weights: weights).shares
    #expect(shares.map(\.description) == ["400.00", "329.17", "270.83"])
  }

  @Test func `REG-006a: equal remainders go by employee number or rotate by month`() throws {
    let pool = Money(fen: 100)
    let byNumber = try LargestRemainder(of: pool, weights: [1, 1, 1])
    #expect(byNumber.shares.map(\.fen) == [34, 33, 33])
    #expect(byNumber.tieOrder == [0, 1, 2])
    let october = try LargestRemainder(
      of: pool, weights: [1, 1, 1], tie: .rotate(Month("2026-10")))
    #expect(october.shares.map(\.fen) == [34, 33, 33])
    let november = try LargestRemainder(
      of: pool, weights: [1, 1, 1], tie: .rotate(Month("2026-11")))
    #expect(november.shares.map(\.fen) == [33, 34, 33])
    #expect(november.tieOrder == [1, 2, 0])
  }

  @Test func `REG-006a: a negative pool is divided like its amount`() throws {
    #expect(
      try LargestRemainder(of: Money(fen: -100), weights: [1, 1, 1]).shares.map(\.fen)
        == [-34, -33, -33])
  }

  @Test func `Weights that cannot carry a pool are refused`() {
    #expect(throws: ValueError.divisionByZero(.share)) {
      try LargestRemainder(of: Money(fen: 1), weights: [])
    }
    #expect(throws: ValueError.divisionByZero(.share)) {
      try LargestRemainder(of: Money(fen: 1), weights: [0, 0])
    }
    #expect(throws: ValueError.outOfRange(.share, text: "-1")) {
      try LargestRemainder(of: Money(fen: 1), weights: [2, -1])
    }
  }
}
