import KefuImport
import KefuPostgres
import KefuTestSupport
import Testing

/// Exam results of two sessions of one course, entered by HR.
@Suite(.database(.schema)) struct TrainingImportTests {
  static let header = "employee_no,shop,course,held_on,score,session\n"

  private func fixture(passScore: String = "60") throws -> ImportFixture {
    let fixture = try ImportFixture()
    var connection = try fixture.connect()
    try connection.run(
      script: """
        select training.give_courses('S1', 'DRILL-FIRE', 'MASSAGE-BASIC');
        update training.course set has_exam = true, pass_score = 60
        where course_code = 'DRILL-FIRE';
        update training.course set has_exam = false where course_code = 'MASSAGE-BASIC';
        select training.schedule('S1', 'DRILL-FIRE', d::date, d::date, '09:00', '10:00', '消防员')
        from unnest(array['2024-03-04', '2024-04-08']) d;
        select training.invite('DRILL-FIRE-20240304', array['E0101', 'E0102', 'E0103']);
        select training.invite('DRILL-FIRE-20240408', array['E0102']);
        select training.examine('DRILL-FIRE-20240304', 'E0103', null, 'with_cause', '病假条');
        update training.course set pass_score = \(passScore) where course_code = 'DRILL-FIRE';
        """)
    return fixture
  }

  private static let state = """
    select string_agg(concat_ws(' ', e.employee_no, r.session_code, r.attempt, r.held_on, r.score,
      r.passed, r.examiner, r.entered_by <> 'postgres'), ', ' order by e.employee_no,
      r.session_code, r.attempt)
    from training.result r join staff.employee e using (employee_id) where r.score is not null
    """

  @Test func `TRN-005d: results find their session, a make-up follows, and again nothing changes`()
    throws
  {
    let fixture = try fixture()
    defer { fixture.end() }
    let file =
      Self.header + """
        E0101,S1,DRILL-FIRE,2024-03-04,59.5,
        E0102,S1,drill-fire,2024-03-05,60,
        E0102,S1,DRILL-FIRE,2024-04-08,100,DRILL-FIRE-20240408
        E0103,S1,DRILL-FIRE,2024-03-11,72,
        E0101,S1,DRILL-FIRE,2024-03-04,59.50,

        """
    let summary = try fixture.run(file, .trainingResults, as: "hr")
    #expect((summary.imported, summary.duplicatesInFile, summary.rejected) == (4, 1, 0))
    #expect(
      try fixture.text(Self.state)
        == "E0101 DRILL-FIRE-20240304 1 2024-03-04 59.50 f 消防员 t, "
        + "E0102 DRILL-FIRE-20240304 1 2024-03-05 60.00 t 消防员 t, "
        + "E0102 DRILL-FIRE-20240408 1 2024-04-08 100.00 t 消防员 t, "
        + "E0103 DRILL-FIRE-20240304 2 2024-03-11 72.00 t 消防员 t")
    let again = try fixture.run(file, .trainingResults, as: "hr")
    #expect((again.imported, again.duplicatesKnown, again.rejected) == (0, 4, 0))
  }

  @Test func `decimals after a comma are read where the map says so, and only there`() throws {
    let fixture = try fixture()
    defer { fixture.end() }
    let map = try fixture.write("decimal_comma: true\nconstants: {shop: S1}".utf8, "map.yaml")
    var options = ImportFixture.partial
    options.map = try ColumnMap(file: map, feed: .trainingResults)
    let file = """
      employee_no;course;held_on;score
      E0101;DRILL-FIRE;2024-03-04;87,5
      E0102;DRILL-FIRE;2024-03-04;87.5

      """
    let summary = try fixture.run(file, .trainingResults, options, as: "hr")
    #expect(summary.imported == 1)
    #expect(
      try fixture.rejects()
        == ["3,score,87.5,is no score from 0 to 100 with at most two decimals"])
    #expect(try fixture.text("select sum(score)::text from training.result") == "87.50")
  }

  @Test func `TRN-005d, TRN-005f: every refused result names column, value and what to do`() throws
  {
    let fixture = try fixture()
    defer { fixture.end() }
    _ = try fixture.run(
      Self.header + "E0101,S1,DRILL-FIRE,2024-03-04,50,\nE0102,S1,DRILL-FIRE,2024-03-04,70,\n",
      .trainingResults)
    let summary = try fixture.run(
      Self.header + """
        E0101,S1,DRILL-FIRE,2024-03-04,51,
        E0102,S1,DRILL-FIRE,2024-03-18,80,
        E0102,S1,DRILL-FIRE,2024-03-01,80,
        E0102,S1,DRILL-FIRE,2024-04-01,80,DRILL-FIRE-20240408
        E0101,S1,DRILL-FIRE,2024-04-08,80,DRILL-FIRE-20240408
        E0102,S1,DRILL-FIRE,2024-04-08,100.5,DRILL-X
        E0102,S1,MASSAGE-BASIC,2024-04-08,80,DRILL-FIRE-20240408
        E0102,S1,NOTHING,someday,-1,
        E0102,S1,DRILL-FIRE,2024-04-08,80,
        E0102,S1,DRILL-FIRE,2024-04-08,81,
        E0999,S1,,2024-04-08,,

        """, .trainingResults, ImportFixture.partial)
    #expect((summary.lines, summary.imported, summary.rejected) == (11, 1, 10))
    let rejects = try fixture.rejects()
    #expect(
      rejects == [
        "2,score,51,\"is on file with 50 points: who approves corrects it, an import does not\"",
        "3,held_on,2024-03-18,the exam was taken before with 70 points: who failed is retrained in "
          + "another session",
        "4,held_on,2024-03-01,the person was called to no session of DRILL-FIRE that was over by "
          + "then: kefu training schedule",
        "5,held_on,2024-04-01,the course ends on 2024-04-08 and its exam with it",
        "6,session,DRILL-FIRE-20240408,the person is not called to it: kefu training schedule "
          + "--session adds people",
        "7,score,100.5,is no score from 0 to 100 with at most two decimals",
        "7,session,DRILL-X,shop S1 has no such session: kefu training list",
        "8,course,MASSAGE-BASIC,this course ends without an exam",
        "8,session,DRILL-FIRE-20240408,that session teaches DRILL-FIRE",
        "9,course,NOTHING,shop S1 teaches no such course: kefu training course",
        "9,held_on,someday,\"is no day: write 2026-10-31, or name the format in the map\"",
        "9,score,-1,is no score from 0 to 100 with at most two decimals",
        "11,session,DRILL-FIRE-20240408,line 10 says something else about the same",
        "12,course,,must not be blank",
        "12,employee_no,E0999,there is no such employee that you may see",
        "12,score,,must not be blank",
      ])
  }

  @Test
  func `TRN-005d: without a mark of the course the policy must name one, and a make-up is one`()
    throws
  {
    let fixture = try fixture(passScore: "null")
    defer { fixture.end() }
    let file = Self.header + "E0101,S1,DRILL-FIRE,2024-03-04,50,\n"
    let missing = try fixture.run(file, .trainingResults, as: "hr")
    #expect(ImportFixture.codes(missing) == ["policy_missing": 1])
    var connection = try fixture.connect()
    try connection.run(
      script: """
        insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type,
          value, valid)
        select s.company_id, s.shop_id, s.unit_id, 'company', p.parameter_code, p.value_type,
          v.value::jsonb, daterange('2018-01-01', null)
        from org.shop s cross join (values ('training.pass_score', '60'),
          ('training.makeup_limit', '1')) v (code, value)
        join policy.parameter p on p.parameter_code = v.code
        where s.code = 'HO';
        select training.examine('DRILL-FIRE-20240304', 'E0103', null, 'with_cause', '病假条',
          null, '2024-03-11', true);
        """)
    #expect(try fixture.run(file, .trainingResults, as: "hr").imported == 1)
    // The table's own rule speaks where the judge knows none: a second make-up (B-50).
    let second = try fixture.run(
      Self.header + "E0103,S1,DRILL-FIRE,2024-03-18,90,\n", .trainingResults, as: "hr")
    #expect(ImportFixture.codes(second) == ["rule": 1])
    let reject = try #require(try fixture.rejects().first)
    #expect(reject.hasPrefix("2,attempt,,") && reject.contains("TRN-005d"), "\(reject)")
  }

  @Test func `RBAC-001: a manager enters results of his shop, not his own and not another's`()
    throws
  {
    let fixture = try fixture()
    defer { fixture.end() }
    let summary = try fixture.run(
      Self.header + """
        E0101,S1,DRILL-FIRE,2024-03-04,80,
        E0102,S1,DRILL-FIRE,2024-03-04,80,

        """, .trainingResults, ImportFixture.partial, as: "manager")
    #expect(summary.imported == 1)
    #expect(ImportFixture.codes(summary) == ["oneself": 1])
    #expect(throws: ImportError.self) {
      try fixture.run(
        Self.header + "E0101,S1,DRILL-FIRE,2024-03-04,80,\n", .trainingResults, as: "therapist")
    }
  }
}
