import KefuImport
import KefuPostgres
import KefuTestSupport
import Testing

@Suite(.database(.schema)) struct PeopleImportTests {
  static let header = "employee_no,name_zh,shop,unit,post,entry_date,leave_date,clock_user\n"

  @Test func `the same people again change nothing`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let summary = try fixture.run(ImportFixture.people, .employees)
    #expect((summary.imported, summary.duplicatesKnown, summary.rejected) == (0, 7, 0))
    #expect(
      try fixture.text(
        "select string_agg(concat(e.employee_no, ' ', u.code, ' ', a.post_code), ', ' "
          + "order by e.employee_no) from staff.employee e "
          + "join org.assignment a using (employee_id) "
          + "join org.unit u on u.unit_id = a.unit_id where e.employee_no > 'E0100'")
        == "E0101 SHOP SHOP_MANAGER, E0102 THERAPY THERAPIST, E0103 FRONT RECEPTIONIST, "
        + "E0201 SHOP SHOP_MANAGER, E0202 THERAPY THERAPIST")
  }

  @Test func `every fault of a row is named, and faults of the file's own rows too`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let summary = try fixture.run(
      Self.header + """
        ,,S1,ATTIC,,yesterday,,
        E-1?,甲,S9,,,2024-01-01,,
        E0301,甲,S1,FRONT,SHOP_MANAGER,2024-01-01,2023-12-31,
        E0302,乙,S1,FRONT,RECEPTIONIST,2024-01-01,,
        E0302,乙,S1,FRONT,RECEPTIONIST,2024-01-01,,
        E0302,丙,S1,FRONT,RECEPTIONIST,2024-01-01,,
        E0303,丁,S1,SHOP,SHOP_MANAGER,2024-01-01,,
        E0304,戊,S1,FRONT,,2024-01-01,,10
        E0102,钱技师,S1,THERAPY,,2023-01-01,,

        """, .employees, ImportFixture.partial)
    #expect((summary.lines, summary.imported, summary.duplicatesInFile) == (9, 1, 1))
    #expect(
      try fixture.rejects().map { $0.split(separator: ",").prefix(2).joined(separator: " ") }
        .sorted() == [
          "10 entry_date", "2 employee_no", "2 entry_date", "2 name_zh", "2 unit",
          "3 employee_no", "3 shop", "4 leave_date", "4 post", "7 employee_no", "8 post",
          "9 clock_user",
        ])
    #expect(
      ImportFixture.codes(summary) == [
        "missing": 1, "unknown_unit": 1, "not_a_day": 1, "bad_number": 1, "unknown_shop": 1,
        "unknown_post": 1, "leaves_before_entry": 1, "repeated": 1, "head_taken": 1,
        "clock_user_taken": 1, "employment_overlaps": 1,
      ])
    // Nothing of a refused line remains.
    #expect(
      try fixture.count("select count(*) from staff.employee where employee_no > 'E0202'") == 1)
  }

  @Test func `columns of the file are authoritative, columns it lacks stay`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let summary = try fixture.run(
      "employee_no,name_zh,name_en,shop,entry_date\nE0102,钱某,Qian,S1,2021-03-01\n", .employees)
    #expect(summary.imported == 1)
    let state = """
      select concat_ws(' ', e.name_zh, e.name_en, e.joined_on, m.clock_user, m.leave_date)
      from staff.employee e join staff.employment m using (employee_id)
      where e.employee_no = 'E0102'
      """
    #expect(try fixture.text(state) == "钱某 Qian 2021-03-01 1")
    try fixture.run(
      "employee_no,name_zh,joined_on,shop,entry_date,clock_user\n"
        + "E0102,钱某,2019-07-01,S1,2021-03-01,\n", .employees)
    #expect(try fixture.text(state) == "钱某 Qian 2019-07-01")
  }

  @Test func `who leaves holds no post from the next day on`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    try fixture.run(
      Self.header + "E0102,钱技师,S1,THERAPY,THERAPIST,2021-03-01,2024-02-29,1\n", .employees)
    #expect(
      try fixture.text(
        "select upper(a.valid)::text from org.assignment a join staff.employee e "
          + "using (employee_id) where e.employee_no = 'E0102'") == "2024-03-01")
  }

  @Test func `personnel writes anybody but himself, a shop manager nobody`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let file =
      Self.header + """
        E0002,李人事,HO,HQ-HR,HR_SUPERVISOR,2020-01-01,,99
        E0301,新人,S2,FRONT,RECEPTIONIST,2024-01-01,,5

        """
    let summary = try fixture.run(file, .employees, ImportFixture.partial, as: "hr")
    #expect(summary.imported == 1)
    #expect(ImportFixture.codes(summary) == ["oneself": 1])
    let error = #expect(throws: ImportError.self) {
      try fixture.run(file, .employees, as: "manager")
    }
    #expect(error?.exitCode == 77)
    #expect(try fixture.run(file, .employees).imported == 1)
  }

  @Test func `assignments move people and are the same again`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let file = """
      employee_no,shop,unit,post,valid_from,valid_to,primary
      E0102,S1,THERAPY,THERAPIST,2021-03-01,2024-03-31,
      E0102,S1,FRONT,RECEPTIONIST,2024-04-01,,是
      E0103,S1,THERAPY,THERAPIST,2024-01-01,2024-01-31,no

      """
    let summary = try fixture.run(file, .assignments, as: "hr")
    #expect((summary.imported, summary.rejected) == (3, 0))
    let again = try fixture.run(file, .assignments, as: "hr")
    #expect((again.imported, again.duplicatesKnown) == (0, 3))
    #expect(
      try fixture.text(
        "select u.code from staff.employee e join org.unit u using (unit_id) "
          + "where e.employee_no = 'E0102'") == "FRONT")
  }

  @Test func `an assignment that cannot be names the reason and leaves the others`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let file = """
      employee_no,shop,unit,post,valid_from,valid_to,primary
      E0102,S1,FRONT,RECEPTIONIST,2024-04-01,,
      E0202,S1,SHOP,SHOP_MANAGER,2024-04-01,,no
      E0103,S1,FRONT,RECEPTIONIST,2024-01-01,2023-01-01,maybe
      E0999,S1,FRONT,RECEPTIONIST,2024-01-01,,
      E0103,S1,,,2024-01-01,,
      E0002,HO,HQ,GENERAL_MANAGER,2024-01-01,,no
      E0103,S1,THERAPY,THERAPIST,2024-01-01,2024-01-31,no

      """
    let summary = try fixture.run(file, .assignments, ImportFixture.partial, as: "hr")
    #expect((summary.lines, summary.imported) == (7, 1))
    #expect(
      ImportFixture.codes(summary) == [
        "primary_overlaps": 1, "head_taken": 1, "leaves_before_entry": 1, "bad_boolean": 1,
        "unknown_employee": 1, "missing": 1, "oneself": 1,
      ])
  }
}
