import KefuImport
import KefuPostgres
import KefuTestSupport
import Testing

/// Contracts and certificates, entered by HR under the policies of form 0A.
@Suite(.database(.schema)) struct ContractImportTests {
  static let header = """
    employee_no,shop,contract_no,form,employer_party,employer_signed_on,employee_signed_on,\
    sealed_on,term_months,seal_required,copies

    """
  static let certificateHeader =
    "employee_no,shop,kind,title,number,issued_on,valid_until,result,finding\n"

  /// The first shop is bound to the contract regime; the second states nothing.
  private func fixture() throws -> ImportFixture {
    let fixture = try ImportFixture()
    var connection = try fixture.connect()
    try connection.run(
      script: """
        insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type,
          value, valid, regime_code)
        select s.company_id, s.shop_id, s.unit_id, 'shop', r.parameter_code, r.value_type, r.value,
          daterange('2018-01-01', null), '0A'
        from org.shop s join policy.regime_value r on r.regime_code = '0A'
          and r.parameter_code in ('contract.form', 'contract.term_months',
            'contract.seal_required', 'staff.health_check_months')
        where s.code = 'S1'
        """)
    return fixture
  }

  @Test func `EMP-006a: form, term and seal come from the policies, and again nothing changes`()
    throws
  {
    let fixture = try fixture()
    defer { fixture.end() }
    let file =
      Self.header + """
        E0102,S1,C-1,,甲方公司,2024-02-27,2024-02-29,,,,
        E0101,S1,C-2,b,甲方公司,2024/3/1,2024年3月1日,,6,否,3
        E0102,S1,C-1,,甲方公司,2024-02-27,2024-02-29,,,,

        """
    let summary = try fixture.run(file, .contracts, as: "hr")
    #expect((summary.imported, summary.duplicatesInFile, summary.rejected) == (2, 1, 0))
    let state = """
      select string_agg(concat_ws(' ', contract_no, form_code, term_months, seal_required,
        sealed_on, effective_on, ends_on, copies, original_kept_by, duplicate_kept_by, u.code), ', '
        order by contract_no)
      from staff.contract c join org.unit u using (unit_id)
      """
    #expect(
      try fixture.text(state)
        == "C-1 A 12 t 2 一店 钱技师 THERAPY, C-2 B 6 f 2024-03-01 2024-09-01 3 一店 赵店长 SHOP")
    let again = try fixture.run(file, .contracts, as: "hr")
    #expect((again.imported, again.duplicatesKnown, again.rejected) == (0, 2, 0))

    // The seal that was missing follows; the contract then ends on the same day next year (B-57).
    let sealed = Self.header + "E0102,S1,C-1,,甲方公司,2024-02-27,2024-02-29,2024-02-29,,,\n"
    #expect(try fixture.run(sealed, .contracts, as: "hr").imported == 1)
    #expect(
      try fixture.text("select ends_on::text from staff.contract where contract_no = 'C-1'")
        == "2025-02-28")
    #expect(try fixture.run(sealed, .contracts, as: "hr").duplicatesKnown == 1)
  }

  @Test func `EMP-006c: every refused line of contracts names column, value and what to do`() throws
  {
    let fixture = try fixture()
    defer { fixture.end() }
    _ = try fixture.run(
      Self.header + "E0102,S1,C-1,A,甲方公司,2024-02-27,2024-02-29,2024-03-01,12,是,2\n", .contracts)
    let summary = try fixture.run(
      Self.header + """
        E0102,S1,C-1,A,甲方公司,2024-02-27,2024-02-29,2024-03-02,24,是,2
        E0101,S1,C-1,A,甲方公司,2024-02-27,2024-02-29,,12,是,2
        E0202,S2,C-3,A,甲方公司,2024-02-27,2024-02-29,,,no,2
        E0102,S2,C-4,A,甲方公司,2024-02-27,2024-02-29,,12,no,2
        E0102,S1,C 5,Z,,2024-02-30,,tomorrow,0,perhaps,two
        E0101,S1,C-6,A,甲方公司,2024-02-27,2024-02-29,,12,no,2
        E0101,S1,C-6,A,乙方公司,2024-02-27,2024-02-29,,12,no,2
        ,,,A,甲方公司,2024-02-27,2024-02-29,,12,no,2
        E0999,S9,C-7,A,甲方公司,2024-02-27,2024-02-29,,12,no,2
        E0999,S1,C-8,A,甲方公司,2024-02-27,2024-02-29,,12,no,2

        """, .contracts, ImportFixture.partial)
    #expect((summary.lines, summary.imported, summary.rejected) == (10, 1, 9))
    let rejects = try fixture.rejects()
    #expect(
      rejects == [
        "2,contract_no,C-1,\"is on file with another sealed_on, term_months; clauses change by an "
          + "amendment only: kefu staff contract amend\"",
        "3,contract_no,C-1,another person of the shop has this contract number",
        "4,term_months,,\"is blank, and no policy says it: fill it in, or set "
          + "contract.term_months\"",
        "5,employee_no,E0102,has no employment in shop S2 that you may see: import employees first",
        "6,contract_no,C 5,\"is no contract number: letters, digits and ._-, at most 32\"",
        "6,copies,two,is no whole number from 1 to 99",
        "6,employee_signed_on,,must not be blank",
        "6,employer_party,,must not be blank",
        "6,employer_signed_on,2024-02-30,\"is no day: write 2026-10-31, or name the "
          + "format in the map\"",
        "6,form,Z,\"is no form of contract: A, B, C, LABOUR, PART_TIME\"",
        "6,seal_required,perhaps,is neither yes nor no",
        "6,sealed_on,tomorrow,\"is no day: write 2026-10-31, or name the format in the map\"",
        "6,term_months,0,is no whole number from 1 to 600",
        "8,contract_no,C-6,line 7 says something else about the same",
        "9,contract_no,,must not be blank", "9,employee_no,,must not be blank",
        "9,shop,,must not be blank",
        "10,shop,S9,there is no such shop that you may see",
        "11,employee_no,E0999,there is no such employee that you may see",
      ])
  }

  @Test func `RBAC-001: HR enters contracts of others only, and a manager none at all`() throws {
    let fixture = try fixture()
    defer { fixture.end() }
    let line = "S1,C-1,A,甲方公司,2024-02-27,2024-02-29,,12,no,2\n"
    #expect(throws: ImportError.self) {
      try fixture.run(Self.header + "E0102,\(line)", .contracts, as: "manager")
    }
    let own = try fixture.run(
      Self.header + "E0002,HO,C-9,A,甲方公司,2024-02-27,2024-02-29,,12,no,2\n", .contracts, as: "hr")
    #expect(ImportFixture.codes(own) == ["oneself": 1])
    #expect(try fixture.run(Self.header + "E0102,\(line)", .contracts, as: "hr").imported == 1)
  }

  @Test
  func `EMP-002b: a health check without an end takes the policy's, and corrections are kept`()
    throws
  {
    let fixture = try fixture()
    defer { fixture.end() }
    let file =
      Self.certificateHeader + """
        E0102,S1,体检,,,2024-03-01,,合格,
        E0102,S1,qualification,按摩师证,AM****01,2021-01-01,,,
        E0202,S2,health_check,,,2024-03-01,2025-02-28,failed,血压

        """
    let summary = try fixture.run(file, .certificates, as: "hr")
    #expect((summary.imported, summary.rejected) == (3, 0))
    #expect(try fixture.run(file, .certificates, as: "hr").duplicatesKnown == 3)
    let state = """
      select string_agg(concat_ws(' ', kind, title, number_masked, valid_until, result, finding),
        ', ' order by kind, employee_id) from staff.certificate
      """
    #expect(
      try fixture.text(state) == "health_check 健康检查 2025-03-01 passed, health_check 健康检查 "
        + "2025-02-28 failed 血压, qualification 按摩师证 AM****01 passed")
    // A column that the file lacks stays as it is.
    let fewer = "employee_no,shop,kind,issued_on,result\nE0202,S2,健康检查,2024-03-01,passed\n"
    #expect(try fixture.run(fewer, .certificates, as: "hr").imported == 1)
    #expect(
      try fixture.text(
        "select concat_ws(' ', valid_until, result, finding) from staff.certificate c "
          + "join org.shop s using (shop_id) where s.code = 'S2'") == "2025-02-28 passed 血压")
  }

  @Test func `EMP-001a: every refused line of certificates names column, value and what to do`()
    throws
  {
    let fixture = try fixture()
    defer { fixture.end() }
    let summary = try fixture.run(
      Self.certificateHeader + """
        E0102,S1,spell,,,2024-03-01,,,
        E0102,S1,permit,,,2024-03-01,,,
        E0102,S1,permit,上岗证,AM123456,2024-03-01,,,
        E0102,S1,permit,上岗证,,2024-03-01,2024-02-01,unsure,
        E0202,S2,health_check,,,2024-03-01,,,
        E0102,S1,permit,上岗证,,2024-03-01,2024-05-01,,
        E0102,S1,permit,上岗证,,2024-03-01,2024-06-01,,
        E0102,S1,,上岗证,,,,,
        E0002,HO,education,本科,,2010-07-01,,,

        """, .certificates, ImportFixture.partial, as: "hr")
    #expect((summary.lines, summary.imported, summary.rejected) == (9, 1, 8))
    let rejects = try fixture.rejects()
    #expect(
      rejects == [
        "2,kind,spell,\"is no kind: health_check, qualification, education, permit or other\"",
        "3,title,,must not be blank",
        "4,number,AM…,\"is not masked: write stars for its middle, such as AM****0041; full "
          + "numbers are not kept\"",
        "5,result,unsure,\"is no result: passed, failed or blank\"",
        "5,valid_until,2024-02-01,ends before it begins (2024-02-01 < 2024-03-01)",
        "6,valid_until,,\"is blank, and no policy says it: fill it in, or set "
          + "staff.health_check_months\"",
        "8,issued_on,2024-03-01,line 7 says something else about the same",
        "9,issued_on,,must not be blank", "9,kind,,must not be blank",
        "10,employee_no,E0002,nobody enters this about himself",
      ])
  }
}
