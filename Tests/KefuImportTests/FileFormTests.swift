import Foundation
import KefuImport
import KefuPostgres
import KefuTestSupport
import Testing

@Suite(.database(.schema)) struct FileFormTests {
  static let rows = [
    ["employee_no", "shop", "punched_at"], ["E0102", "S1", "2024-03-01 08:00:00"],
    ["E0102", "S1", "2024-03-01 18:00:00"],
  ]

  static func file(_ delimiter: String, _ end: String, _ rows: [[String]] = rows) -> String {
    rows.map { $0.joined(separator: delimiter) + end }.joined()
  }

  @Test(
    arguments: [
      ("comma and LF", file(",", "\n")), ("CRLF", file(",", "\r\n")), ("lone CR", file(",", "\r")),
      ("semicolon", file(";", "\r\n")), ("tab", file("\t", "\n")), ("bar", file("|", "\n")),
      ("byte order mark", "\u{FEFF}" + file(",", "\r\n")),
      ("no end of line at the end", String(file(",", "\n").dropLast())),
      ("blank lines and lines of delimiters", file(",", "\n\n,,\n")),
      (
        "quoted",
        "\"employee_no\",\"shop\",\"punched_at\"\nE0102,S1,\"2024-03-01 08:00:00\"\n"
          + "\"E0102\",\"S1\",2024-03-01 18:00:00\n"
      ),
      ("Chinese headers", "工号,店铺,打卡时间\nE0102,S1,2024/3/1 8:00\nE0102,S1,2024年3月1日 18:00\n"),
      (
        "columns nobody knows, one without a name",
        "备注,employee_no,,shop,punched_at\n\"a,\"\"b\"\"\",E0102,x,S1,2024-03-01 08:00\n"
          + "\"two\nlines\",E0102,,S1,2024-03-01 18:00\n"
      ),
    ] as [(String, String)])
  func `a file in any usual form gives the same punches`(form: String, file: String) throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let summary = try fixture.run(file, .punches)
    #expect((summary.lines, summary.imported, summary.rejected) == (2, 2, 0), "\(form)")
  }

  @Test func `GB18030 is read as text, and bytes that are none name line and byte`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    // 工号,姓名,店铺,入职日期 / E0300,张三,S1,2024-01-01 in GB18030; then a broken second byte.
    var bytes: [UInt8] = [0xB9, 0xA4, 0xBA, 0xC5, 0x2C, 0xD0, 0xD5, 0xC3, 0xFB, 0x2C]
    bytes += [0xB5, 0xEA, 0xC6, 0xCC, 0x2C, 0xC8, 0xEB, 0xD6, 0xB0, 0xC8, 0xD5, 0xC6, 0xDA, 0x0A]
    bytes += Array("E0300,".utf8) + [0xD5, 0xC5, 0xC8, 0xFD] + Array(",S1,2024-01-01\n".utf8)
    bytes += Array("E0301,".utf8) + [0xD5, 0x20] + Array(",S1,2024-01-01\n".utf8)
    var options = ImportFixture.partial
    options.encoding = "GB18030"
    let summary = try fixture.run(bytes: bytes, .employees, options)
    #expect(summary.imported == 1)
    #expect(
      try fixture.text("select name_zh from staff.employee where employee_no = 'E0300'") == "张三")
    #expect(
      try fixture.rejects().map { $0.hasSuffix("not text of this encoding: byte 7 (0xD5)") }
        == [true])

    let error = #expect(throws: ImportError.self) { try fixture.run(bytes: bytes, .employees) }
    #expect(error?.exitCode == 65)
    #expect(error?.description.contains("--encoding GB18030") == true)
  }

  @Test func `characters that the encoding does not assign cost only their own line`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    var bytes = Array("employee_no,name_zh,shop,entry_date\n".utf8)
    for number in 0..<50 {
      bytes += Array("E03\(number + 10),".utf8)
      // 0xFE 0x39 0x81 0x30 has the form of GB18030 and stands for no character.
      bytes += number == 20 ? [0xFE, 0x39, 0x81, 0x30] : [0xD5, 0xC5]
      bytes += Array(",S1,2024-01-01\n".utf8)
    }
    var options = ImportFixture.partial
    options.encoding = "GB18030"
    let summary = try fixture.run(bytes: bytes, .employees, options)
    #expect((summary.imported, summary.rejected) == (49, 1))
    #expect(try fixture.rejects().map { String($0.prefix(4)) } == ["22,,"])
    #expect(ImportFixture.codes(summary) == ["encoding": 1])
  }

  @Test func `a quotation mark without its partner costs its own line, not the rest`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let summary = try fixture.run(
      """
      employee_no,shop,punched_at
      E0102,S1,2024-03-01 08:00
      "E0102,S1,2024-03-01 09:00
      E0102,S1,2024-03-01 10:00
      "E0102",S1,"2024-03-01 11:00"
      "E0102"x,S1,2024-03-01 12:00
      E0102,S1,"2024-03-01 13:00

      """, .punches, ImportFixture.partial)
    #expect((summary.lines, summary.imported) == (6, 3))
    #expect(ImportFixture.codes(summary) == ["broken_quote": 3])
    #expect(
      try fixture.rejects().map { String($0.prefix { $0 != "," }) } == ["3", "6", "7"])
  }

  @Test func `the line of a record is where it starts, whatever was quoted before`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    try fixture.run(
      "note,employee_no,shop,punched_at\n\"a\nb\nc\",E0102,S1,2024-03-01 08:00\n"
        + "x,E9999,S1,2024-03-01 08:00\n", .punches)
    #expect(try fixture.rejects().map { String($0.prefix(2)) } == ["5,"])
  }

  @Test func `a record longer than the limit costs its own line`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let long = String(repeating: "x", count: 700_000)
    let summary = try fixture.run(
      "note,employee_no,shop,punched_at\na,E0102,S1,2024-03-01 08:00\n"
        + "\(long),E0102,S1,2024-03-01 09:00\nb,E0102,S1,2024-03-01 10:00\n",
      .punches, ImportFixture.partial)
    #expect((summary.lines, summary.imported) == (3, 2))
    #expect(try fixture.rejects().count == 1)
    #expect(ImportFixture.codes(summary) == ["too_long": 1])
  }

  @Test(arguments: [
    ("", "is empty"), ("a,b\n1,2\n", "no column employee_no (工号); it has a, b"),
    ("employee_no,工号,shop,punched_at\n", "two columns of the header give employee_no"),
    ("employee_no,punched_at\nE0102,2024-03-01 08:00\n", "--shop"),
  ])
  func `a header that cannot be right stops the file`(file: String, words: String) throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let error = #expect(throws: ImportError.self) { try fixture.run(file, .punches) }
    #expect(error?.exitCode == 65)
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }

  @Test func `UTF-16, unknown encodings, missing files and folders say what they are`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let wide = #expect(throws: ImportError.self) {
      try fixture.run(bytes: [0xFF, 0xFE, 0x61, 0x00], .punches)
    }
    #expect(wide?.exitCode == 65)
    var options = ImportOptions()
    options.encoding = "KLINGON"
    let unknown = #expect(throws: ImportError.self) {
      try fixture.run("a\n", .punches, options)
    }
    #expect(unknown?.exitCode == 64)
    for path in ["\(fixture.folder)/none.csv", fixture.folder] {
      let missing = #expect(throws: ImportError.self) { try Importer.check(path: path) }
      #expect(missing?.exitCode == 66)
    }
  }

  @Test func `rejects that cannot be written stop the import with nothing stored`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    var options = ImportFixture.partial
    options.rejectsFolder = "\(fixture.folder)/none"
    let error = #expect(throws: ImportError.self) {
      try fixture.run(
        "employee_no,shop,punched_at\nE0102,S1,2024-03-01 08:00\nE9,S1,2024-03-01 08:00\n",
        .punches, options)
    }
    #expect(error?.exitCode == 73)
    #expect(try fixture.count("select count(*) from attendance.punch") == 0)
  }

  @Test func `no bytes at all break the count of lines`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let alphabet: [[UInt8]] = [
      [0x22], [0x2C], [0x0A], [0x0D, 0x0A], [0x0D], [0x00], [0x01], [0xFF], [0xC3], [0x5C, 0x2E],
      Array("E0102".utf8), Array("S1".utf8), Array("2024-03-01 08:00".utf8), Array("张".utf8),
      Array("E0102,S1,2024-03-01 08:00:0".utf8), Array(",".utf8), [0x0A],
    ]
    for seed in UInt64(1)...60 {
      var generator = SeededGenerator(seed: seed)
      var bytes = Array("employee_no,shop,punched_at\nE0102,S1,2024-03-01 07:00\n".utf8)
      for _ in 0..<Int.random(in: 1...400, using: &generator) {
        bytes += alphabet.randomElement(using: &generator) ?? []
      }
      // A line that goes missing throws `miscounted`.
      let summary = try fixture.run(bytes: bytes, .punches, ImportFixture.partial)
      let sum = summary.imported + summary.duplicates + summary.rejected
      #expect(summary.lines == sum, "seed \(seed)")
      #expect(summary.imported + summary.duplicates > 0, "seed \(seed)")
    }
  }
}
