import KefuImport
import KefuPostgres
import KefuTestSupport
import Testing

@Suite(.database(.schema)) struct PunchImportTests {
  static let header = "employee_no,shop,punched_at,direction,source\n"

  @Test func `every reason has its line, column and value, and good lines wait for --partial`()
    throws
  {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let file =
      Self.header + """
        E0102,S1,2024-03-01 08:58:12,in,
        E0102,S1,2024-3-1 18:01,,
        ,S1,2024-03-01 08:00,,
        E0102,,2024-03-01 08:00,,
        E0102,S9,2024-03-01 08:00,,
        E9999,S1,2024-03-01 08:00,,
        E0103,S1,2024-06-01 08:00,,
        E0102,S1,,,
        E0102,S1,2024-02-30 08:00,,
        E0102,S1,2024-03-01 24:00,,
        E0102,S1,2000-01-01 08:00:00,,
        E0102,S1,2199-01-01 08:00:00,,
        E0102,S1,2024-03-01 08:00,sideways,
        E0102,S1,2024-03-01 08:00,,Gate 1
        E0102,S1,2024-03-01 08:00,,correction
        E0102,S1
        E0102,S1,2024-03-01 "08:00",,
        E0102,S1,2024-03-01 08:58:12,in,

        """
    let summary = try fixture.run(file, .punches)
    #expect(summary.lines == 18)
    #expect(summary.rejected == 15)
    #expect(summary.imported == 2)
    #expect(summary.duplicatesInFile == 1)
    #expect(!summary.isCommitted)
    #expect(summary.exitCode == 65)
    #expect(try fixture.count("select count(*) from attendance.punch") == 0)
    #expect(
      try fixture.rejects() == [
        "4,employee_no,,must not be blank",
        "5,shop,,must not be blank",
        "6,shop,S9,there is no such shop that you may see",
        "7,employee_no,E9999,there is no such employee that you may see",
        "8,employee_no,E0103,not in service in this shop on that day (2024-06-01)",
        "9,punched_at,,must not be blank",
        "10,punched_at,2024-02-30 08:00,\"is no date with time: write 2026-10-31 08:30:00,"
          + " or name the format in the map\"",
        "11,punched_at,2024-03-01 24:00,\"is no date with time: write 2026-10-31 08:30:00,"
          + " or name the format in the map\"",
        "12,punched_at,2000-01-01 08:00:00,the clock was wrong: a punch before 2010 or in the "
          + "future (2000-01-01 08:00:00)",
        "13,punched_at,2199-01-01 08:00:00,the clock was wrong: a punch before 2010 or in the "
          + "future (2199-01-01 08:00:00)",
        "14,direction,sideways,\"is no direction: in, out or blank\"",
        "15,source,Gate 1,\"is no source: lower-case letters, digits and _.:-, at most 32\"",
        "16,source,correction,\"corrections are entered with a reason by the supervising person, "
          + "not imported\"",
        "17,,\"E0102,S1\",wrong number of fields: 2 / 5 (found / expected)",
        "18,,\"E0102,S1,2024-03-01 \"\"08:00\"\",,\",\"a quotation mark does not close its field, "
          + "or stands inside one\"",
      ])

    let partial = try fixture.run(file, .punches, ImportFixture.partial)
    #expect(partial.isCommitted)
    #expect(partial.exitCode == 0)
    #expect(
      try fixture.text(
        "select string_agg(concat_ws(' ', punched_at at time zone 'Asia/Shanghai', source, "
          + "direction, u.code), ', ' order by punched_at) "
          + "from attendance.punch p join org.unit u using (unit_id)")
        == "2024-03-01 08:58:12 clock in THERAPY, 2024-03-01 18:01:00 clock THERAPY")
  }

  @Test func `the same file again imports nothing and says how many were known`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let file = Self.header + "E0102,S1,2024-03-01 08:00,,\nE0102,S1,2024-03-01 09:00,,\n"
    let first = try fixture.run(file, .punches)
    #expect((first.imported, first.duplicates) == (2, 0))
    let again = try fixture.run(file + "E0102,S1,2024-03-01 09:00:00,,\n", .punches)
    #expect(again.imported == 0)
    #expect((again.duplicatesKnown, again.duplicatesInFile) == (2, 1))
    #expect(again.exitCode == 0)
    #expect(try fixture.count("select count(*) from attendance.punch") == 2)
  }

  @Test func `a dry run counts like the run and stores nothing`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    var options = ImportOptions()
    options.isDryRun = true
    let file = Self.header + "E0102,S1,2024-03-01 08:00,,\n"
    let summary = try fixture.run(file, .punches, options)
    #expect((summary.imported, summary.isCommitted, summary.exitCode) == (1, false, 0))
    #expect(try fixture.count("select count(*) from attendance.punch") == 0)
  }

  @Test func `a clock's file maps users by shop and day and keeps states out unless trusted`()
    throws
  {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    var options = ImportFixture.partial
    options.shop = "S1"
    let file = """
              1\t2024-03-01 08:58:12\t1\t1\t1\t0
              2\t2024-03-01 08:59:00\t1\t0\t15\t0
              2\t2024-06-03 08:59:00\t1\t0\t15\t0
             77\t2024-03-01 08:59:00\t1\t0\t1\t0
              1\t1971--10--29 -23:-23:-27\t1\t0\t1\t0
              1\t2000-01-01 00:00:07\t1\t0\t1\t0
              1\t2024-03-01 08:58:12\t1\t0
              1\t2024-03-01 08:58:12\t1\t0\t1\t0

      """
    let summary = try fixture.run(file, .punches, options, name: "1_attlog.dat")
    #expect((summary.lines, summary.imported, summary.duplicatesInFile) == (8, 2, 1))
    #expect(
      ImportFixture.codes(summary) == [
        "not_in_service": 1, "unknown_clock_user": 1, "unreadable_clock": 1, "corrupt_clock": 1,
        "field_count": 1,
      ])
    #expect(
      try fixture.rejects("1_attlog.dat").map { String($0.prefix { $0 != "," }) }
        == ["3", "4", "5", "6", "7"])
    #expect(try fixture.count("select count(direction) from attendance.punch") == 0)

    options.trustsState = true
    options.source = "gate"
    try fixture.run(file, .punches, options, name: "1_attlog.dat")
    #expect(
      try fixture.text(
        "select string_agg(direction::text, ' ' order by punched_at) from attendance.punch "
          + "where source = 'gate'") == "out in")
  }

  @Test func `a sealed month takes nothing new, and what it holds is a duplicate`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    try fixture.run(Self.header + "E0102,S1,2024-03-01 08:00,,\n", .punches)
    var connection = try fixture.connect()
    try connection.run(
      script: """
        insert into close.seal (shop_id, month, unit_id, input_hash, output_hash, seal_hash)
        select shop_id, '2024-03-01', unit_id, sha256('a'), sha256('b'), sha256('c')
        from org.shop where code = 'S1'
        """)
    let summary = try fixture.run(
      Self.header
        + "E0102,S1,2024-03-01 08:00,,\nE0102,S1,2024-03-31 23:59:59,,\n"
        + "E0102,S1,2024-04-01 0:00,,\n",
      .punches, ImportFixture.partial)
    #expect((summary.imported, summary.duplicatesKnown) == (1, 1))
    #expect(ImportFixture.codes(summary) == ["month_sealed": 1])
    #expect(
      try fixture.rejects() == [
        "3,punched_at,2024-03-31 23:59:59,2024-03 is sealed: enter a correction in an open month"
      ])
  }

  @Test func `a login imports what it may approve, never its own punches nor another shop's`()
    throws
  {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let file =
      Self.header + """
        E0102,S1,2024-03-01 08:00,,
        E0101,S1,2024-03-01 08:00,,
        E0202,S2,2024-03-01 08:00,,
        E0102,S1,2024-12-01 08:00,,

        """
    // A superuser may enter them all: the rows that are refused below do exist.
    var dry = ImportOptions()
    dry.isDryRun = true
    #expect(try fixture.run(file, .punches, dry).imported == 4)

    let manager = try fixture.run(file, .punches, ImportFixture.partial, as: "manager")
    #expect(manager.imported == 1)
    #expect(
      ImportFixture.codes(manager) == ["oneself": 1, "unknown_shop": 1, "month_not_open": 1])
    #expect(
      try fixture.text("select entered_by from attendance.punch") == fixture.role("manager"))
    let general = try fixture.run(file, .punches, ImportFixture.partial, as: "gm")
    #expect((general.imported, general.duplicatesKnown) == (2, 1))

    let foreign = Self.header + "E0202,S2,2024-03-01 08:00,,\n"
    #expect(try fixture.run(foreign, .punches, as: "manager").exitCode == 65)
  }

  @Test func `a login without the right is told which one it lacks`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let file = Self.header + "E0102,S1,2024-03-01 08:00,,\n"
    for login in ["therapist", "hr"] {
      let error = #expect(throws: ImportError.self) {
        try fixture.run(file, .punches, as: login)
      }
      #expect(error?.exitCode == 77)
      #expect(error?.description.contains("approve on punch") == true)
    }
    #expect(try fixture.run(file, .punches).imported == 1)
  }
}
