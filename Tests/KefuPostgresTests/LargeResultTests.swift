import Foundation
import KefuPostgres
import KefuTestSupport
import Testing

/// Goal: size is no danger: huge values pass, long results take flat memory, nothing leaks.
///
/// Method: a process of its own for each test, so that no other test's memory counts.
@Suite struct LargeResultTests {
  struct Reading: RowDecodable {
    let id: Int64
    let day: PostgresDate
    let pay: Hundredths
    let note: String

    init(row: inout Row) throws(PostgresError) {
      id = try row.next()
      day = try row.next()
      pay = try row.next()
      note = try row.next()
    }
  }

  static let query = """
    select i::int8 as id, date '2026-01-01' + (i % 365)::int4 as day,
      (i % 100000)::numeric(14,2) as pay, repeat('长', 20) as note
    from generate_series(1, 1000000) i
    """

  /// The highest memory of this process so far, in kilobytes.
  static func peak() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM") })
    return try #require(Int(line.filter { $0.isNumber }))
  }

  @Test func `a million rows stream in flat memory`() async {
    await #expect(processExitsWith: .success) {
      var connection = try Connection()
      let statement = Statement<Reading>("readings", LargeResultTests.query)
      _ = try connection.fetchOptional(
        Statement<Reading>("first", LargeResultTests.query + " limit 1"))
      let before = try LargeResultTests.peak()
      var sum: Int64 = 0
      let count = try connection.stream(statement) { sum += $0.id }
      try #require(count == 1_000_000)
      try #require(sum == 500_000_500_000)
      try #require(try LargeResultTests.peak() - before < 40_000)
    }
  }

  @Test func `a million rows are copied out in flat memory`() async {
    await #expect(processExitsWith: .success) {
      var connection = try Connection()
      _ = try connection.fetchOptional(
        Statement<Reading>("first", LargeResultTests.query + " limit 1"))
      let before = try LargeResultTests.peak()
      var sum: Int64 = 0
      let count = try connection.copyOut(LargeResultTests.query, as: Reading.self) {
        sum += $0.id
      }
      try #require(count == 1_000_000)
      try #require(sum == 500_000_500_000)
      try #require(try LargeResultTests.peak() - before < 40_000)
    }
  }

  @Test func `a million rows are copied in in flat memory`() async {
    await #expect(processExitsWith: .success) {
      var connection = try Connection()
      try connection.run(script: "create temporary table reading (id int8, note text)")
      let before = try LargeResultTests.peak()
      let count = try connection.copyIn(into: "reading", columns: ["id", "note"]) {
        (writer) throws(PostgresError) in
        for id in 0..<1_000_000 as Range<Int64> { try writer.write(id, "长沙世界之窗") }
      }
      try #require(count == 1_000_000)
      try #require(try LargeResultTests.peak() - before < 40_000)
    }
  }

  @Test func `a value of 100 MB goes there and back`() async {
    await #expect(processExitsWith: .success) {
      var connection = try Connection()
      let bytes = [UInt8](repeating: 0xA5, count: 100_000_000)
      let echo = Statement<[UInt8], ([UInt8], Int32)>("", "select $1, length($1)")
      let (back, length) = try connection.fetchOne(echo, bytes)
      try #require(length == 100_000_000)
      try #require(back == bytes)
    }
  }

  #if DEBUG
    @Test func `no result is left over, whatever went wrong`() async {
      await #expect(processExitsWith: .success) {
        var connection = try Connection()
        let rows = Statement<Int32, Int32>("rows", "select generate_series(1, $1)")
        for _ in 0..<50 {
          _ = try connection.fetch(rows, 10)
          _ = try? connection.fetchOne(rows, 2)
          _ = try? connection.stream(rows, 1000) { (row) throws(PostgresError) in
            if row == 5 { throw .client(.closed) }
          }
          _ = try? connection.run(script: "boom")
          _ = try? connection.fetch(Statement<Int32>("", "select null::int4"))
          _ = try? connection.fetch(Statement<Int64>("", "select 1::int4"))
          _ = try? connection.copyOut("select 1 / 0") { _ in }
          _ = try? connection.transaction { (connection) throws(PostgresError) in
            _ = try connection.fetchOne(rows, 0)
          }
          var batch = Batch()
          batch.add(rows, 3)
          try connection.run(&batch)
        }
        try #require(Connection.aliveResultCount == 0)
      }
    }
  #endif
}
