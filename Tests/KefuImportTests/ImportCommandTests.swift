import Foundation
import KefuTestSupport
import Testing

@Suite(.database(.schema)) struct ImportCommandTests {
  static let header = "employee_no,shop,punched_at\n"

  /// Runs `kefu import` on the fixture's database, as one of its logins or as the superuser.
  private func kefu(
    _ fixture: ImportFixture, _ arguments: [String], as login: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Command.Outcome {
    let access = fixture.database.environment(as: login.map(fixture.role))
    return try Command.run(
      "kefu", ["import"] + arguments,
      environment: access.merging(environment) { _, new in new }, directory: fixture.folder)
  }

  @Test func `0: counts on standard output, and the same again imports nothing`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    _ = try fixture.write((Self.header + "E0102,S1,2024-03-01 08:00\n").utf8, "a.csv")
    let first = try kefu(fixture, ["punches", "a.csv", "--lang", "en"], as: "manager")
    #expect(first.exitCode == 0)
    #expect(
      first.output
        == "a.csv: 1 lines, 1 imported, 0 duplicates (0 in the file, 0 known before), 0 rejected\n")
    #expect(first.errors.isEmpty)
    let again = try kefu(fixture, ["punches", "a.csv"], as: "manager")
    #expect(again.exitCode == 0)
    #expect(again.output == "a.csv：1 行，导入 0，重复 1（文件内 0，已有 1），拒绝 0\n")
  }

  @Test func `65: bad lines store nothing, and the note says what to do`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    _ = try fixture.write(
      (Self.header + "E0102,S1,2024-03-01 08:00\nE0102,S1,noon\n").utf8, "a.csv")
    let outcome = try kefu(fixture, ["punches", "a.csv", "--lang", "en"], as: "manager")
    #expect(outcome.exitCode == 65)
    #expect(
      outcome.output == """
        a.csv: 2 lines, 1 imported, 0 duplicates (0 in the file, 0 known before), 1 rejected
          1  not_a_time  is no date with time: write 2026-10-31 08:30:00, or name the format in \
        the map

        """)
    #expect(
      outcome.errors == "Nothing was stored. See a.csv.rejects.csv. Mend the lines, or store the "
        + "others with --partial.\n")
    #expect(try fixture.count("select count(*) from attendance.punch") == 0)
    #expect(try fixture.rejects("a.csv").count == 1)

    let partial = try kefu(fixture, ["punches", "a.csv", "--partial"], as: "manager")
    #expect(partial.exitCode == 0)
    #expect(partial.errors == "被拒绝的行未存储。详见 a.csv.rejects.csv。\n")
    #expect(try fixture.count("select count(*) from attendance.punch") == 1)
  }

  @Test func `66: a missing file stops before any file is stored`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    _ = try fixture.write((Self.header + "E0102,S1,2024-03-01 08:00\n").utf8, "a.csv")
    let outcome = try kefu(fixture, ["punches", "a.csv", "b.csv", "--lang", "en"])
    #expect(outcome.exitCode == 66)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("kefu: there is no file b.csv\n  do: "))
    #expect(try fixture.count("select count(*) from attendance.punch") == 0)
  }

  @Test(
    arguments: [
      (64, ["punches", "a.dat"], "--shop"), (64, ["punches", "a.csv", "--delimiter", "::"], "tab"),
      (64, ["punches", "a.csv", "--encoding", "KLINGON"], "GB18030"),
      (64, ["punches"], "files"), (65, ["employees", "a.csv"], "name_zh"),
      (65, ["punches", "a.csv", "--map", "map.yaml"], "map.yaml, line 2, key columns.b"),
      (66, ["punches", "a.csv", "--map", "none.yaml"], "none.yaml"),
      (73, ["punches", "bad.csv", "--partial", "--rejects", "none"], "--rejects"),
    ] as [(Int32, [String], String)])
  func `a wrong call says what, where and what to do, without SQL`(
    code: Int32, arguments: [String], words: String
  ) throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    for name in ["a.csv", "a.dat"] { _ = try fixture.write(Self.header.utf8, name) }
    _ = try fixture.write((Self.header + "x,y\n").utf8, "bad.csv")
    _ = try fixture.write("columns:\n  b: nothing\n".utf8, "map.yaml")
    let outcome = try kefu(fixture, arguments + ["--lang", "en"])
    #expect(outcome.exitCode == code)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(!outcome.errors.contains("select"))
    #expect(outcome.output.isEmpty)
  }

  @Test func `69: no server`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    _ = try fixture.write(Self.header.utf8, "a.csv")
    let outcome = try kefu(
      fixture, ["punches", "a.csv"], environment: ["PGHOST": "localhost", "PGPORT": "1"])
    #expect(outcome.exitCode == 69)
  }

  @Test func `77: a login without the right, and the message names it`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    _ = try fixture.write((Self.header + "E0102,S1,2024-03-01 08:00\n").utf8, "a.csv")
    let outcome = try kefu(fixture, ["punches", "a.csv", "--lang", "en"], as: "therapist")
    #expect(outcome.exitCode == 77)
    #expect(outcome.errors.contains("approve on punch"))
    #expect(try kefu(fixture, ["punches", "a.csv", "--dry-run"]).exitCode == 0)
  }

  @Test func `contracts, certificates and exam results are imported as HR, in both languages`()
    throws
  {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    _ = try fixture.write(
      """
      工号,店铺,合同编号,合同文本,甲方,甲方签署日期,乙方签署日期,期限（月）,须盖章
      E0102,S1,C-1,A,甲方公司,2024-02-27,2024-02-29,12,否

      """.utf8, "contracts.csv")
    let contracts = try kefu(fixture, ["contracts", "contracts.csv"], as: "hr")
    #expect(contracts.output == "contracts.csv：1 行，导入 1，重复 0（文件内 0，已有 0），拒绝 0\n")

    _ = try fixture.write(
      """
      employee_no,shop,kind,title,number,issued_on
      E0102,S1,permit,上岗证,AM****01,2024-02-27
      E0102,S1,permit,上岗证,AM123401,2024-02-28

      """.utf8, "certificates.csv")
    let certificates = try kefu(
      fixture, ["certificates", "certificates.csv", "--partial", "--lang", "en"], as: "hr")
    #expect(certificates.exitCode == 0)
    #expect(
      certificates.output == """
        certificates.csv: 2 lines, 1 imported, 0 duplicates (0 in the file, 0 known before), \
        1 rejected
          1  not_masked  is not masked: write stars for its middle, such as AM****0041; full \
        numbers are not kept

        """)

    _ = try fixture.write(
      "employee_no,shop,course,held_on,score\nE0102,S1,NOTHING,2024-02-27,80\n".utf8, "exams.csv")
    let exams = try kefu(fixture, ["training-results", "exams.csv"], as: "hr")
    #expect(exams.exitCode == 65)
    #expect(exams.output.hasSuffix("  1  unknown_course  店铺 … 没有这门课程：kefu training course\n"))
    let forbidden = try kefu(
      fixture, ["training-results", "exams.csv", "--lang", "en"], as: "therapist")
    #expect(forbidden.exitCode == 77)
    #expect(forbidden.errors.contains("write on training"))
  }
}
