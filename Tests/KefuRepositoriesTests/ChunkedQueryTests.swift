import KefuPostgres
import KefuRepositories
import KefuTestSupport
import Testing

/// Goal: chunks hold every row once, in order, and memory stays flat however many there are.
@Suite(.database) struct ChunkedQueryTests {
  static func numbers(to last: Int, chunk: Int) -> ChunkedQuery<Number> {
    ChunkedQuery(
      "select n::int8, repeat('x', 200) from generate_series(1, \(last)) n",
      chunkSize: chunk)
  }

  struct Number: RowDecodable, Sendable {
    let value: Int64
    let text: String

    init(row: inout Row) throws(PostgresError) {
      value = try row.next()
      text = try row.next()
    }
  }

  @Test(arguments: [(0, 10), (1, 10), (9, 10), (10, 10), (11, 10), (20, 10), (25, 1)])
  func `rows come once and in order, whatever the last chunk holds`(
    _ rows: Int, _ chunk: Int
  ) throws {
    var connection = try TestDatabase.current.connect()
    var seen: [Int64] = []
    var largest = 0
    try connection.transaction { (open) throws(PostgresError) in
      try Self.numbers(to: rows, chunk: chunk).forEachChunk(
        throwing: PostgresError.self, on: &open
      ) { (chunk, _) throws(PostgresError) in
        seen += chunk.map(\.value)
        largest = max(largest, chunk.count)
      }
    }
    #expect(seen == (0..<Int64(rows)).map { $0 + 1 })
    #expect(largest <= chunk)
  }

  @Test func `rows may be written in between, and the query may be run again`() throws {
    var connection = try TestDatabase.current.connect()
    try connection.run(script: "create table copied (n int8 primary key)")
    let insert = Statement<Int64, NoRow>("insert_copied", "insert into copied values ($1)")
    try connection.transaction { (open) throws(PostgresError) in
      for half in 0..<2 {
        try Self.numbers(to: 50, chunk: 7).forEachChunk(
          throwing: PostgresError.self, on: &open
        ) { (chunk, open) throws(PostgresError) in
          for number in chunk {
            try open.execute(insert, number.value + Int64(half) * 1000)
          }
        }
      }
    }
    let count = Statement<Int64>("", "select count(*) from copied")
    #expect(try connection.fetchOne(count) == 100)
  }

  @Test func `what the body throws ends the query and the transaction`() throws {
    var connection = try TestDatabase.current.connect()
    let error = #expect(throws: PostgresError.self) {
      try connection.transaction { (open) throws(PostgresError) in
        try Self.numbers(to: 50, chunk: 7).forEachChunk(
          throwing: PostgresError.self, on: &open
        ) { (_, open) throws(PostgresError) in
          try open.run(script: "select 1 / 0")
        }
      }
    }
    #expect(error?.sqlState?.rawValue == "22012")
    let isOpen = connection.isInTransaction
    #expect(!isOpen)
  }

  /// In a process of its own, so that no other test's memory counts.
  @Test func `three hundred thousand rows take no more memory than a chunk`() async {
    await #expect(processExitsWith: .success) {
      var connection = try Connection()
      var sum: Int64 = 0
      var first: Int?
      try connection.transaction { (open) throws(PostgresError) in
        try ChunkedQueryTests.numbers(to: 300_000, chunk: 500).forEachChunk(
          throwing: PostgresError.self, on: &open
        ) { (chunk, _) throws(PostgresError) in
          sum += chunk.reduce(0) { $0 + $1.value }
          first = first ?? ResidentMemory.peakKilobytes
        }
      }
      try #require(sum == 45_000_150_000)
      // The rows are 60 MB in all, far more as Swift values.
      let before = try #require(first)
      try #require(before > 0)
      try #require(ResidentMemory.peakKilobytes - before < 8_000)
    }
  }
}
