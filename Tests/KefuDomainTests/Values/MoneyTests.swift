import KefuDomain
import Testing

@Suite struct MoneyTests {
  @Test(
    arguments: [
      ("1234.50", 123_450), ("0", 0), ("-0.01", -1), ("800", 80_000), ("57.4", 5_740),
      ("800.0000", 80_000), ("-92233720368547758.08", .min), ("92233720368547758.07", .max),
    ] as [(String, Int64)])
  func `Money is read from decimal text`(text: String, fen: Int64) throws {
    #expect(try Money(text).fen == fen)
  }

  @Test(arguments: ["", "-", ".5", "5.", "1,000", "1e3", "+1", " 1", "1.005", "--1", "1.2.3", "元"])
  func `Money refuses any other text`(text: String) {
    #expect(throws: ValueError.malformed(.money, text: text)) { try Money(text) }
  }

  @Test(arguments: ["92233720368547758.08", "-92233720368547758.09", "99999999999999999999"])
  func `Money too large to be held is refused`(text: String) {
    #expect(throws: ValueError.overflow(.money)) { try Money(text) }
  }

  @Test(arguments: [0, 1, -1, 99, 100, -12_345, .max, .min] as [Int64])
  func `Printed money reads back to the same fen`(fen: Int64) throws {
    #expect(try Money(Money(fen: fen).description).fen == fen)
  }

  @Test func `Money prints two decimals and a rate only those it has`() throws {
    #expect(Money(fen: 123_450).description == "1234.50")
    #expect(Money(fen: -5).description == "-0.05")
    #expect(try Rate("0.55").description == "0.55")
    #expect(try Rate("21.750").description == "21.75")
    #expect(Rate.one.description == "1")
    #expect(Days(hundredths: 50).description == "0.5")
    #expect(try Score("89.99").hundredths == 8999)
  }

  @Test func `Sums and products that do not fit are errors`() throws {
    let most = Money(fen: .max)
    #expect(throws: ValueError.overflow(.money)) { try most + Money(fen: 1) }
    #expect(throws: ValueError.overflow(.money)) { try Money(fen: .min) - Money(fen: 1) }
    #expect(throws: ValueError.overflow(.money)) { try most.times(2) }
    #expect(throws: ValueError.overflow(.money)) { try most.times(Rate("1.5")) }
    #expect(try Money(fen: 2) + Money(fen: 3) == Money(fen: 5))
    #expect(try Money(fen: 2) - Money(fen: 3) == Money(fen: -1))
  }

  @Test(
    arguments: [
      ("1.00", "0.125", "0.13"), ("-1.00", "0.125", "-0.13"), ("1.00", "0.124999", "0.12"),
      ("900.00", "0.55", "495.00"), ("1100.00", "0.85", "935.00"),
    ])
  func `A rate rounds halves away from zero`(
    amount: String, rate: String, expected: String
  ) throws {
    #expect(try Money(amount).times(Rate(rate)).description == expected)
  }
}
