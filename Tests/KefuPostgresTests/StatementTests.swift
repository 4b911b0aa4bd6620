import KefuPostgres
import KefuTestSupport
import Testing

/// Goal: a statement that disagrees with its Swift types is refused before there is a row.
@Suite(.database) struct StatementTests {
  struct Pair: RowDecodable {
    let id: Int64
    let name: String?

    init(row: inout Row) throws(PostgresError) {
      id = try row.next()
      name = try row.next()
    }
  }

  private func refusal<each P: PostgresEncodable, R>(
    _ statement: Statement<repeat each P, R>
  ) throws -> ClientError? {
    var connection = try TestDatabase.current.connect()
    let error = #expect(throws: PostgresError.self) { try connection.prepare(statement) }
    // The refusal leaves nothing behind: the same name can be prepared again.
    let again = Statement<Int64>(statement.name, "select 1::int8")
    #expect(try connection.fetchOne(again) == 1)
    guard case .client(let failure) = error else { return nil }
    return failure
  }

  @Test func `a column of another type is refused although there is no row`() throws {
    let statement = Statement<Pair>("pair", "select 1 as id, 'x' as name where false")
    #expect(
      try refusal(statement)
        == .columnType(
          statement: "pair", column: 0, name: "id", declared: "Int64", actual: .int4))
  }

  @Test func `too few and too many columns are refused`() throws {
    let few = Statement<Pair>("pair", "select 1::int8")
    #expect(
      try refusal(few) == .columnCount(statement: "pair", declared: 2, actual: 1))
    let many = Statement<Pair>("pair", "select 1::int8, 'x'::text, 2")
    #expect(
      try refusal(many) == .columnCount(statement: "pair", declared: 2, actual: 3))
    let tuple = Statement<(Int64, Int64)>("two", "select 1::int8")
    #expect(
      try refusal(tuple) == .columnCount(statement: "two", declared: 2, actual: 1))
  }

  @Test func `columns in another order are refused by name`() throws {
    let swapped = Statement<(Int64, Int64)>(
      "swapped", columns: ["paid", "due"], "select 1::int8 as due, 2::int8 as paid")
    #expect(
      try refusal(swapped)
        == .columnNames(
          statement: "swapped", declared: ["paid", "due"], actual: ["due", "paid"]))
  }

  @Test func `parameters of another number or type are refused`() throws {
    let few = Statement<Int64, Bool>("p", "select $1 = $2::int8")
    #expect(try refusal(few) == .parameterCount(statement: "p", declared: 1, actual: 2))
    let text = Statement<String, Bool>("p", "select $1 = 1::int8")
    #expect(
      try refusal(text)
        == .parameterType(statement: "p", parameter: 1, declared: "String", actual: .int8))
  }

  @Test func `a name stands for one statement only`() throws {
    var connection = try TestDatabase.current.connect()
    #expect(try connection.fetchOne(Statement<Int64>("n", "select 1::int8")) == 1)
    #expect(throws: PostgresError.self) {
      try connection.fetchOne(Statement<Int64>("n", "select 2::int8"))
    }
    #expect(try connection.fetchOne(Statement<Int64>("n", "select 1::int8")) == 1)
  }

  @Test func `a statement is prepared once a connection`() throws {
    var connection = try TestDatabase.current.connect()
    let statement = Statement<Int64, Int64>("twice", "select $1 * 2")
    for number in 0..<10 as Range<Int64> {
      #expect(try connection.fetchOne(statement, number) == number * 2)
    }
    let prepared = Statement<Int64>(
      "", "select count(*) from pg_prepared_statements where name = 'twice'")
    #expect(try connection.fetchOne(prepared) == 1)
  }

  @Test func `rows are counted`() throws {
    var connection = try TestDatabase.current.connect()
    let rows = Statement<Int32, Int32>("rows", "select generate_series(1, $1)")
    #expect(try connection.fetchOptional(rows, 0) == nil)
    #expect(try connection.fetchOptional(rows, 1) == 1)
    #expect(try connection.fetchOne(rows, 1) == 1)
    for (count, expected) in [(0, 1...1), (2, 1...1)] as [(Int32, ClosedRange<Int>)] {
      let error = #expect(throws: PostgresError.self) {
        try connection.fetchOne(rows, count)
      }
      guard case .rowCount("rows", expected, Int(count)) = error else {
        Issue.record("not a row count error: \(String(reflecting: error))")
        continue
      }
    }
    #expect(throws: PostgresError.self) { try connection.fetchOptional(rows, 2) }
  }

  @Test func `changed rows are counted`() throws {
    var connection = try TestDatabase.current.connect()
    try connection.run(script: "create table t (a int4); insert into t values (1), (2), (3)")
    let update = Statement<Int32, NoRow>("update", "update t set a = a + 1 where a > $1")
    #expect(try connection.execute(update, 1) == 2)
    #expect(try connection.execute(update, 100) == 0)
  }

  @Test(
    arguments: [
      ("null::int8", CellError.null), ("null::text", .null),
      ("'infinity'::date", .notFinite), ("'-infinity'::date", .notFinite),
      ("'infinity'::timestamptz", .notFinite), ("'[2020-01-01,infinity)'::daterange", .notFinite),
      ("array[1, null]::int8[]", .null), ("array[[1, 2], [3, 4]]::int8[]", .malformed),
    ] as [(String, CellError)])
  func `values that Swift types do not know are typed errors`(
    _ expression: String, _ reason: CellError
  ) throws {
    var connection = try TestDatabase.current.connect()
    let sql = "select 1::int4 as first, \(expression) as second"
    func failure<T: PostgresDecodable & Sendable>(_ type: T.Type) throws -> DecodingError? {
      let statement = Statement<(Int32, T)>("", sql)
      let error = #expect(throws: PostgresError.self) { try connection.fetchOne(statement) }
      guard case .decoding(let failure) = error else { return nil }
      return failure
    }
    let found: DecodingError? =
      switch expression.split(separator: "::").last {
      case "int8": try failure(Int64.self)
      case "text": try failure(String.self)
      case "date": try failure(PostgresDate.self)
      case "timestamptz": try failure(PostgresTimestamp.self)
      case "daterange": try failure(PostgresDateRange.self)
      default: try failure([Int64].self)
      }
    #expect(found?.reason == reason)
    #expect(found?.column == 1)
    #expect(found?.columnName == "second")
    #expect(found?.row == 0)
  }

  @Test func `columns known only at run time are read by what they are`() throws {
    var connection = try TestDatabase.current.connect()
    let sql = "select 7::int8 as n, 'x'::text as t, null::int8 as m"
    let columns = try connection.prepare(Statement<NoRow>("dynamic", sql))
    #expect(columns.map(\.name) == ["n", "t", "m"])
    let statement = Statement<[String]>("dynamic", sql) { (row) throws(PostgresError) in
      var cells: [String] = []
      for column in columns {
        if column.type == .int8 {
          cells.append(try row.next(as: Int64?.self).map(String.init) ?? "-")
        } else {
          cells.append(try row.next(as: String?.self) ?? "-")
        }
      }
      return cells
    }
    #expect(try connection.fetchOne(statement) == ["7", "x", "-"])
  }
}
