import KefuPostgres
import Testing

struct Person: RowDecodable {
  let id: Int64
  let name: String
  let pay: Hundredths?
  let day: PostgresDate
  init(row: inout Row) throws(PostgresError) {
    id = try row.next()
    name = try row.next()
    pay = try row.next()
    day = try row.next()
  }
}

enum PersonStatements {
  static let all = Statement<Int64, Person>(
    "person.all", columns: ["id", "name", "pay", "day"],
    "select i as id, 'n' || i as name, i / 4.0::numeric(14,2) as pay, date '2000-01-01' + i::int as day from generate_series(1, $1) i"
  )
  static let pairs = Statement<Int64, String, (Int64, String)>("pairs", "select $1, $2::text")
  static let one = Statement<String, Int64>("one", "select length($1)::int8")
}

@Test func `the client works end to end`() async throws {
  var connection = try Connection()
  do {
    let rows = try connection.fetch(PersonStatements.all, 3)
    #expect(rows.count == 3 && rows[2].name == "n3" && rows[2].pay == Hundredths(75))
  }
  let (a, b) = try connection.fetchOne(PersonStatements.pairs, 5, "x")
  #expect(a == 5 && b == "x")
  #expect(try connection.fetchOne(PersonStatements.one, "汉字") == 2)
  let n = try connection.stream(PersonStatements.all, 1000) { row in _ = row.id }
  #expect(n == 1000)
  try connection.run(script: "create temp table t (a int8, b text)")
  let c = try connection.copyIn(into: "t", columns: ["a", "b"]) { (w) throws(PostgresError) in
    for i in 0..<1000 { try w.write(Int64(i), i % 2 == 0 ? "even" : nil) }
  }
  #expect(c == 1000)
  var sum = 0
  try connection.copyOut("select a, b from t") { (row) throws(PostgresError) in
    sum += try row.next(as: Int.self)
    _ = try row.next(as: String?.self)
  }
  #expect(sum == 499_500)
  let insert = Statement<Int64, String?, NoRow>("ins", "insert into t values ($1, $2)")
  #expect(try connection.executeMany(insert, [(1, "x"), (2, nil)]) == 2)
  var batch = Batch()
  let x = batch.add(PersonStatements.one, "abc")
  let y = batch.add(PersonStatements.all, 2)
  try connection.run(&batch)
  #expect(x.rows == [3] && y.rows.count == 2)
  let session = try await Session.connect()
  let v = try await session.withConnection { (c) throws(PostgresError) in
    try c.transaction { (c) throws(PostgresError) in try c.fetchOne(PersonStatements.one, "four") }
  }
  #expect(v == 4)
}
