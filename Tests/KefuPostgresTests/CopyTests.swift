import KefuPostgres
import KefuTestSupport
import Testing

/// Goal: COPY carries typed rows and raw bytes both ways, and a failure harms nothing.
@Suite(.database) struct CopyTests {
  struct Entry: RowDecodable, Equatable {
    var id: Int64
    var day: PostgresDate?
    var pay: Hundredths
    var note: String?

    init(id: Int64, day: PostgresDate?, pay: Hundredths, note: String?) {
      (self.id, self.day, self.pay, self.note) = (id, day, pay, note)
    }

    init(row: inout Row) throws(PostgresError) {
      id = try row.next()
      day = try row.next()
      pay = try row.next()
      note = try row.next()
    }
  }

  private static let columns = ["id", "day", "pay", "note"]
  private static let query = "select id, day, pay, note from entry order by id"
  private static let count = Statement<Int64>("count", "select count(*) from entry")

  private func connection() throws -> Connection {
    var connection = try TestDatabase.current.connect()
    try connection.run(
      script: "create table entry (id int8 primary key, day date, pay numeric(14,2), note text)")
    return connection
  }

  private func entries(_ count: Int) -> [Entry] {
    var generator = SeededGenerator(seed: 64)
    return (0..<count).map { index in
      Entry(
        id: Int64(index),
        day: index % 7 == 0 ? nil : PostgresDate(daysSince2000: Int32(index)),
        pay: Hundredths(Int64.random(in: -99_999_999...99_999_999, using: &generator)),
        note: index % 5 == 0 ? nil : String(repeating: "长沙", count: index % 50))
    }
  }

  @Test func `typed rows go in and come out the same`() throws {
    var connection = try connection()
    let entries = entries(20_000)
    let taken = try connection.copyIn(into: "public.entry", columns: Self.columns) {
      (writer) throws(PostgresError) in
      for entry in entries { try writer.write(entry.id, entry.day, entry.pay, entry.note) }
    }
    #expect(taken == entries.count)
    var back: [Entry] = []
    let given = try connection.copyOut(Self.query, as: Entry.self) { back.append($0) }
    #expect(given == entries.count)
    #expect(back == entries)
  }

  @Test func `no rows are no error`() throws {
    var connection = try connection()
    let taken = try connection.copyIn(into: "entry", columns: Self.columns) { _ in }
    #expect(taken == 0)
    let given = try connection.copyOut(Self.query, as: Entry.self) { _ in }
    #expect(given == 0)
  }

  @Test func `a value beyond the buffer passes`() throws {
    var connection = try connection()
    let long = String(repeating: "x", count: 5_000_000)
    try connection.copyIn(into: "entry", columns: ["id", "note"]) { (w) throws(PostgresError) in
      try w.write(Int64(1), "a")
      try w.write(Int64(2), long)
      try w.write(Int64(3), "b")
    }
    var notes: [String] = []
    try connection.copyOut("select note from entry order by id") { (row) throws(PostgresError) in
      notes.append(try row.next())
    }
    #expect(notes == ["a", long, "b"])
  }

  @Test func `an error in the body loads nothing and leaves the connection usable`() throws {
    var connection = try connection()
    let error = #expect(throws: PostgresError.self) {
      try connection.copyIn(into: "entry", columns: ["id"]) { (w) throws(PostgresError) in
        for id in 0..<50_000 as Range<Int64> { try w.write(id) }
        throw .client(.closed)
      }
    }
    guard case .client(.closed) = error else {
      Issue.record("\(String(reflecting: error))")
      return
    }
    #expect(try connection.fetchOne(Self.count) == 0)
  }

  @Test func `a row that the server refuses is its error`() throws {
    var connection = try connection()
    let error = #expect(throws: PostgresError.self) {
      try connection.copyIn(into: "entry", columns: ["id"]) { (w) throws(PostgresError) in
        try w.write(Int64(1))
        try w.write(Int64(1))
      }
    }
    #expect(error?.constraint == "entry_pkey")
    #expect(try connection.fetchOne(Self.count) == 0)
  }

  @Test func `types and columns are compared before anything is loaded`() throws {
    var connection = try connection()
    let type = #expect(throws: PostgresError.self) {
      try connection.copyIn(into: "entry", columns: ["id", "day"]) { (w) throws(PostgresError) in
        try w.write(Int64(1), "2026-10-01")
      }
    }
    guard case .client(.columnType(_, 1, "day", "String", .date)) = type else {
      Issue.record("\(String(reflecting: type))")
      return
    }
    #expect(throws: PostgresError.self) {
      try connection.copyIn(into: "entry", columns: ["id", "day"]) { (w) throws(PostgresError) in
        try w.write(Int64(1))
      }
    }
    let missing = #expect(throws: PostgresError.self) {
      try connection.copyIn(into: "entry", columns: ["nothing"]) { (w) throws(PostgresError) in
        try w.write(Int64(1))
      }
    }
    #expect(missing?.sqlState == .undefinedColumn)
    let wrong = #expect(throws: PostgresError.self) {
      try connection.copyOut("select 1, 2, 3, 4", as: Entry.self) { _ in }
    }
    guard case .client(.columnType) = wrong else {
      Issue.record("\(String(reflecting: wrong))")
      return
    }
    #expect(try connection.fetchOne(Self.count) == 0)
  }

  @Test func `an error while reading ends the COPY and leaves the connection usable`() throws {
    var connection = try connection()
    var seen = 0
    let error = #expect(throws: PostgresError.self) {
      try connection.copyOut("select generate_series(1, 10000000)") {
        (row) throws(PostgresError) in
        _ = try row.next(as: Int32.self)
        seen += 1
        if seen == 10 { throw .client(.closed) }
      }
    }
    guard case .client(.closed) = error else {
      Issue.record("\(String(reflecting: error))")
      return
    }
    #expect(seen == 10)
    #expect(try connection.fetchOne(Self.count) == 0)
    let late = #expect(throws: PostgresError.self) {
      try connection.copyOut("select 1 / (3 - i) from generate_series(1, 5) i") {
        (row) throws(PostgresError) in _ = try row.next(as: Int32.self)
      }
    }
    #expect(late?.sqlState == SQLState(rawValue: "22012"))
    #expect(try connection.fetchOne(Self.count) == 0)
  }

  @Test func `bytes of any format go in and out`() throws {
    var connection = try connection()
    let csv = "id,note\n1,\"a,b\"\n2,汉字\n3,\n"
    let taken = try connection.copyInText(
      "copy entry (id, note) from stdin (format csv, header true)"
    ) { (writer) throws(PostgresError) in try writer.write(csv) }
    #expect(taken == 3)
    var bytes: [UInt8] = []
    try connection.copyOutText(
      "copy (select id, note from entry order by id) to stdout (format csv, header true)"
    ) { span in
      for index in 0..<span.byteCount {
        bytes.append(span.unsafeLoad(fromByteOffset: index, as: UInt8.self))
      }
    }
    #expect(String(decoding: bytes, as: UTF8.self) == csv)
    let error = #expect(throws: PostgresError.self) {
      try connection.copyInText("copy entry (id) from stdin") { (writer) throws(PostgresError) in
        try writer.write("no number\n")
      }
    }
    #expect(error?.sqlState == .invalidTextRepresentation)
    #expect(try connection.fetchOne(Self.count) == 3)
  }

  @Test func `a command of another kind is refused and leaves the connection usable`() throws {
    var connection = try connection()
    #expect(throws: PostgresError.self) {
      try connection.copyInText("select 1") { _ in }
    }
    #expect(throws: PostgresError.self) {
      try connection.copyOutText("copy entry from stdin") { _ in }
    }
    #expect(throws: PostgresError.self) { try connection.run(script: "copy entry to stdout") }
    #expect(throws: PostgresError.self) { try connection.run(script: "copy entry from stdin") }
    #expect(try connection.fetchOne(Self.count) == 0)
  }
}
