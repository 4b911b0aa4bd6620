import KefuPostgres
import KefuTestSupport
import Testing

/// Goal: every type crosses the wire unchanged and means the same on the server.
///
/// Method: send each value, read it back with the server's own text for it.
@Suite(.database) struct RoundTripTests {
  /// Sends values of one type; compares what comes back, and the server's text where known.
  private func check<T: PostgresCodable & Equatable>(
    _ values: [(T, text: String?)], as type: String
  ) throws {
    var connection = try TestDatabase.current.connect()
    let statement = Statement<T, (T, String)>("", "select $1::\(type), ($1::\(type))::text")
    for (value, text) in values {
      let (back, shown) = try connection.fetchOne(statement, value)
      #expect(back == value)
      if let text { #expect(shown == text) }
    }
  }

  @Test func `booleans`() throws { try check([(true, "true"), (false, "false")], as: "bool") }

  @Test func `integers at their ends`() throws {
    try check([(Int16.min, "-32768"), (Int16.max, "32767"), (0, "0"), (-1, "-1")], as: "int2")
    try check([(Int32.min, "-2147483648"), (Int32.max, "2147483647"), (0, nil)], as: "int4")
    try check(
      [(Int64.min, "-9223372036854775808"), (Int64.max, "9223372036854775807"), (-1, "-1")],
      as: "int8")
    try check([(Int.min, nil), (Int.max, nil)], as: "int8")
  }

  @Test func `text of every length and script`() throws {
    let texts = [
      "", " ", "按摩店", "é\u{301}", "👩‍👩‍👧", "a'b\"c\\d\n\t", String(repeating: "长", count: 9999),
    ]
    try check(texts.map { ($0, text: $0) }, as: "text")
    try check(texts.map { ($0, text: $0) }, as: "varchar")
    try check([("short name", text: "short name")], as: "name")
  }

  @Test func `bytes`() throws {
    try check([([UInt8](), text: "\\x"), ([0, 255, 10], text: "\\x00ff0a")], as: "bytea")
  }

  @Test func `days at the ends of the calendar`() throws {
    try check(
      [
        (PostgresDate(daysSince2000: 0), "2000-01-01"),
        (PostgresDate(daysSince2000: -1), "1999-12-31"),
        (PostgresDate(daysSince2000: 9_800), "2026-10-31"),
        (PostgresDate(daysSince2000: -2_451_545), "4714-11-24 BC"),
        (PostgresDate(daysSince2000: 2_145_031_948), "5874897-12-31"),
      ], as: "date")
  }

  @Test func `instants at the ends of time, shown in the zone of China`() throws {
    try check(
      [
        (PostgresTimestamp(microsecondsSince2000: 0), "2000-01-01 08:00:00+08"),
        (PostgresTimestamp(microsecondsSince2000: 1), "2000-01-01 08:00:00.000001+08"),
        (PostgresTimestamp(microsecondsSince2000: -211_813_488_000_000_000), nil),
        (PostgresTimestamp(microsecondsSince2000: 9_223_371_331_199_999_999), nil),
      ], as: "timestamptz")
  }

  @Test func `identifiers and documents`() throws {
    let text = "123e4567-e89b-12d3-a456-426614174000"
    let uuid = try #require(PostgresUUID(text))
    #expect(uuid.description == text)
    try check([(uuid, text: text), (PostgresUUID(bits: .max), nil)], as: "uuid")
    #expect(PostgresUUID("123e4567") == nil)
    try check([(JSONText(#"{"a": [1, "二"]}"#), #"{"a": [1, "二"]}"#)], as: "jsonb")
    var connection = try TestDatabase.current.connect()
    let json = Statement<JSONText>("", "select '[1]'::json")
    #expect(try connection.fetchOne(json) == JSONText("[1]"))
  }

  @Test func `ranges of days in canonical form`() throws {
    func day(_ days: Int32) -> PostgresDate { PostgresDate(daysSince2000: days) }
    try check(
      [
        (PostgresDateRange(from: day(0), upTo: day(31)), "[2000-01-01,2000-02-01)"),
        (PostgresDateRange(from: day(0), upTo: nil), "[2000-01-01,)"),
        (PostgresDateRange(from: nil, upTo: day(0)), "(,2000-01-01)"),
        (PostgresDateRange(from: nil, upTo: nil), "(,)"),
        (PostgresDateRange(from: day(5), upTo: day(5)), "empty"),
        (.empty, "empty"),
      ], as: "daterange")
    #expect(PostgresDateRange(from: day(0), upTo: day(2)).contains(day(1)))
    #expect(!PostgresDateRange(from: day(0), upTo: day(2)).contains(day(2)))
    #expect(!PostgresDateRange.empty.contains(day(0)))
  }

  @Test func `arrays, empty and full`() throws {
    try check([([Int64](), text: "{}"), ([1, .min, .max], nil)], as: "int8[]")
    try check(
      [([String](), text: "{}"), (["", "二", "a,b"], text: #"{"",二,"a,b"}"#)], as: "text[]")
    try check([([true, false], text: "{t,f}")], as: "bool[]")
    try check([([Hundredths(150)], text: "{1.50}")], as: "numeric[]")
    try check([([PostgresDate(daysSince2000: 0)], text: "{2000-01-01}")], as: "date[]")
  }

  @Test func `null in every type`() throws {
    var connection = try TestDatabase.current.connect()
    func check<T: PostgresCodable & Equatable>(_ type: T.Type, _ name: String) throws {
      let statement = Statement<T?, (T?, Bool)>("", "select $1::\(name), ($1::\(name)) is null")
      let (back, isNull) = try connection.fetchOne(statement, nil)
      #expect(back == nil)
      #expect(isNull)
    }
    try check(Int64.self, "int8")
    try check(String.self, "text")
    try check(Hundredths.self, "numeric")
    try check([UInt8].self, "bytea")
    try check([String].self, "text[]")
    try check(PostgresDateRange.self, "daterange")
    try check(PostgresTimestamp.self, "timestamptz")
    try check(Weekday.self, "text")
  }

  @Test func `labels of an enum type, domains and their arrays`() throws {
    var connection = try TestDatabase.current.connect()
    try connection.run(
      script: """
        create type weekday as enum ('mon', 'tue', 'off');
        create domain fen as numeric(14,2) check (value >= 0);
        create table duty (day weekday not null, pay fen not null);
        """)
    let add = Statement<Weekday, Hundredths, NoRow>("", "insert into duty values ($1, $2)")
    try connection.execute(add, .tue, Hundredths(1234))
    let all = Statement<(Weekday, Hundredths)>("", "select day, pay from duty")
    let (day, pay) = try connection.fetchOne(all)
    #expect(day == .tue)
    #expect(pay == Hundredths(1234))
    let days = Statement<[Weekday]>("", "select array_agg(day) from duty")
    #expect(try connection.fetchOne(days) == [.tue])
    try connection.run(script: "update duty set day = 'off'")
    #expect(throws: PostgresError.self) { try connection.fetch(all) }
  }

  @Test func `types of other modules by what represents them`() throws {
    try check([(BadgeNumber(number: 7), text: "7")], as: "int8")
    try check([([BadgeNumber(number: 7), BadgeNumber(number: 8)], text: "{7,8}")], as: "int8[]")
  }
}

/// Labels as Swift knows them; the database knows one more.
private enum Weekday: String, PostgresLabel, CaseIterable {
  case mon
  case tue
}

/// A value that stands for a number in the database.
private struct BadgeNumber: Equatable, PostgresRepresentable {
  var number: Int64

  init(number: Int64) { self.number = number }

  init(postgres: Int64) throws(CellError) {
    guard postgres >= 0 else { throw .outOfRange }
    number = postgres
  }

  var postgres: Int64 { number }
}
