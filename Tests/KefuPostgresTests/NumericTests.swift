import KefuPostgres
import KefuTestSupport
import Testing

/// Goal: `numeric` is exact in both directions, or a typed error.
///
/// Method: the server's own text of the value is the oracle, for chosen and for random values.
@Suite(.database) struct NumericTests {
  private static func text(_ hundredths: Int64) -> String {
    PostgresNumeric(unscaled: Int128(hundredths), scale: 2).description
  }

  @Test func `hundredths, chosen and random`() throws {
    var connection = try TestDatabase.current.connect()
    var generator = SeededGenerator(seed: 14_2)
    var counts: [Int64] = [0, 1, -1, 99, 100, 10_000, 999_999, 1_000_000, 123_456_789, .max, .min]
    for digits in 1...18 {
      for _ in 0..<20 {
        let limit = Int64((0..<digits).reduce(1) { power, _ in power * 10 })
        counts.append(Int64.random(in: -limit...limit, using: &generator))
      }
    }
    let statement = Statement<Hundredths, (Hundredths, String)>(
      "hundredths", "select $1::numeric, ($1::numeric)::text")
    for count in counts {
      let (back, shown) = try connection.fetchOne(statement, Hundredths(count))
      #expect(back.count == count)
      #expect(shown == Self.text(count))
    }
  }

  @Test func `decimals of any scale, chosen and random`() throws {
    var connection = try TestDatabase.current.connect()
    var generator = SeededGenerator(seed: 1700)
    var values: [PostgresNumeric] = [
      .init(unscaled: .max, scale: 0), .init(unscaled: .min, scale: 0),
      .init(unscaled: .max, scale: 38), .init(unscaled: .min, scale: 37),
      .init(unscaled: 1, scale: 255), .init(unscaled: 0, scale: 3),
      .init(unscaled: 10_000, scale: 4),
    ]
    for _ in 0..<500 {
      let wide = Int128.random(in: .min ... .max, using: &generator)
      values.append(
        PostgresNumeric(
          unscaled: wide >> Int128.random(in: 0..<127, using: &generator),
          scale: UInt8.random(in: 0...40, using: &generator)))
    }
    let statement = Statement<PostgresNumeric, (PostgresNumeric, String)>(
      "decimal", "select $1::numeric, ($1::numeric)::text")
    for value in values {
      let (back, shown) = try connection.fetchOne(statement, value)
      #expect(back == value)
      #expect(back.scale == value.scale)
      #expect(shown == value.description)
    }
  }

  @Test(
    arguments: [
      ("1.005", CellError.tooManyDecimals), ("0.001", .tooManyDecimals),
      ("0.00001", .tooManyDecimals), ("1e-30", .tooManyDecimals), ("NaN", .notFinite),
      ("Infinity", .notFinite), ("-Infinity", .notFinite),
      ("92233720368547758.08", .outOfRange), ("-92233720368547758.09", .outOfRange),
      ("1e30", .outOfRange), ("1e300", .outOfRange),
    ] as [(String, CellError)])
  func `what is no whole count of hundredths is refused`(_ text: String, _ reason: CellError) throws
  {
    var connection = try TestDatabase.current.connect()
    let statement = Statement<Hundredths>("", "select '\(text)'::numeric as amount")
    let error = #expect(throws: PostgresError.self) { try connection.fetchOne(statement) }
    guard case .decoding(let failure) = error else {
      Issue.record("not a decoding error: \(String(reflecting: error))")
      return
    }
    #expect(failure.reason == reason)
    #expect(failure.columnName == "amount")
  }

  @Test(arguments: ["1.500", "1.50000000", "100000000.00", "7", "0.10", "-0.01"])
  func `trailing zeros are no decimals`(_ text: String) throws {
    var connection = try TestDatabase.current.connect()
    let statement = Statement<(Hundredths, String)>(
      "", "select '\(text)'::numeric, round('\(text)'::numeric, 2)::text")
    let (amount, shown) = try connection.fetchOne(statement)
    #expect(Self.text(amount.count) == shown)
  }

  @Test(
    arguments: [
      ("NaN", CellError.notFinite), ("Infinity", .notFinite), ("1e39", .outOfRange),
      ("170141183460469231731687303715884105728", .outOfRange),
    ] as [(String, CellError)])
  func `what 128 bits cannot hold is refused`(_ text: String, _ reason: CellError) throws {
    var connection = try TestDatabase.current.connect()
    let statement = Statement<PostgresNumeric>("", "select '\(text)'::numeric")
    let error = #expect(throws: PostgresError.self) { try connection.fetchOne(statement) }
    guard case .decoding(let failure) = error else {
      Issue.record("not a decoding error")
      return
    }
    #expect(failure.reason == reason)
  }

  @Test func `equal numbers are equal at any scale`() {
    #expect(PostgresNumeric(unscaled: 15, scale: 1) == PostgresNumeric(unscaled: 1500, scale: 3))
    #expect(PostgresNumeric(unscaled: 15, scale: 1) != PostgresNumeric(unscaled: 15, scale: 2))
    #expect(PostgresNumeric(unscaled: 15, scale: 1).unscaled(at: 4) == 15_000)
    #expect(PostgresNumeric(unscaled: 15, scale: 1).unscaled(at: 0) == nil)
    #expect(PostgresNumeric(unscaled: .max, scale: 0).unscaled(at: 1) == nil)
  }
}
