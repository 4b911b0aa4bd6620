import KefuMonthly
import KefuPostgres
import KefuTestSupport
import Testing

/// Goal: a seal says truly whether anything changed since, and nothing can be sealed twice.
@Suite(.database(.demo)) struct SealTests {
  @Test func `a sealed month verifies and its seals are chained`() async throws {
    let world = try MonthlyWorld.current()
    for month in ["2026-09", "2026-10"] {
      let report = try await world.run(month, shops: ["MASSAGE"], seals: true)
      #expect(report.isComplete)
    }
    for month in ["2026-09", "2026-10"] {
      let verdict = try world.verify(month, shop: "MASSAGE")
      #expect(verdict.findings == [])
      #expect(verdict.sealHash?.count == 32)
    }
    let chained = try world.value(
      """
      select o.previous_hash = s.seal_hash from close.seal s, close.seal o
      where s.month = date '2026-09-01' and o.month = date '2026-10-01'
      """)
    #expect(chained == "true")
  }

  @Test func `a computed month that is not sealed is said not to be`() async throws {
    let world = try MonthlyWorld.current()
    try await world.run("2026-10", shops: ["MASSAGE"])
    #expect(try world.verify("2026-10", shop: "MASSAGE").findings == [.notSealed])
  }

  /// One way to tamper, and what must be found; figures that differ are told apart by `differs`.
  struct Tampering: Sendable, CustomTestStringConvertible {
    let what: String
    let script: String
    let findings: [SealVerdict.Finding]
    let differs: String?

    var testDescription: String { what }
  }

  private static let tamperings = [
    Tampering(
      what: "a punch moved by an hour",
      script: """
        update attendance.punch p set punched_at = p.punched_at + interval '1 hour'
        from staff.employee e
        where e.employee_id = p.employee_id and e.employee_no = 'E0040' and p.direction = 'in'
          and p.punch_date between '2026-10-05' and '2026-10-12'
        """,
      findings: [.inputsChanged], differs: "E0040 attendance"),
    Tampering(
      what: "a punch moved by a second",
      script: """
        update attendance.punch p set punched_at = p.punched_at - interval '1 second'
        from staff.employee e
        where e.employee_id = p.employee_id and e.employee_no = 'E0040' and p.direction = 'in'
          and p.punch_date between '2026-10-05' and '2026-10-12'
        """,
      findings: [.inputsChanged], differs: nil),
    Tampering(
      what: "an entered amount",
      script: """
        update pay.entered_amount x set amount = amount - 1 from staff.employee e
        where e.employee_id = x.employee_id and e.employee_no = 'E0043'
          and x.month = '2026-10-01' and x.item_code = 'housing_fund'
        """,
      findings: [.inputsChanged], differs: "E0043 line housing_fund"),
    Tampering(
      what: "a clearance",
      script:
        "delete from attendance.clearance where work_date between '2026-10-01' and '2026-10-31'",
      findings: [.inputsChanged], differs: "E0045 attendance"),
    Tampering(
      what: "a grade",
      script: """
        update pay.terms t set grade = 'F' from staff.employee e
        where e.employee_id = t.employee_id and e.employee_no = 'E0043'
        """,
      findings: [.inputsChanged], differs: "E0043 line post_pay"),
    Tampering(
      what: "an applied policy",
      script: """
        update pay.applied_policy set value = '"360.00"'
        where parameter_code = 'pay.allowance' and value = '"350.00"'
        """,
      findings: [.inputsChanged], differs: "E0041 line allowance"),
    Tampering(
      what: "a line of a slip",
      script: """
        update pay.slip_line l set amount = amount + 100 from staff.employee e
        where e.employee_id = l.employee_id and e.employee_no = 'E0044'
          and l.month = '2026-10-01' and l.item_code = 'performance'
        """,
      findings: [.figuresChanged], differs: "E0044 line performance"),
    Tampering(
      what: "a stored attendance figure",
      script: """
        update attendance.month set late_minutes = late_minutes + 1
        where employee_no = 'E0042' and month = '2026-10-01'
        """,
      findings: [.figuresChanged], differs: "E0042 attendance"),
    Tampering(
      what: "a slip removed",
      script: "delete from pay.slip where employee_no = 'E0042' and month = '2026-10-01'",
      findings: [.figuresChanged], differs: "E0042 slip"),
    Tampering(
      what: "the input hash of the seal",
      script: "update close.seal set input_hash = sha256('x') where month = '2026-10-01'",
      findings: [.inputsChanged, .sealForged, .chainBroken], differs: nil),
    Tampering(
      what: "the hash of the seal",
      script: "update close.seal set seal_hash = sha256('x') where month = '2026-10-01'",
      findings: [.sealForged, .chainBroken], differs: nil),
    Tampering(
      what: "the seal before it removed",
      script: "delete from close.seal where month = '2026-09-01'",
      findings: [.chainBroken], differs: nil),
    Tampering(
      what: "the seal removed", script: "delete from close.seal where month = '2026-10-01'",
      findings: [.notSealed], differs: nil),
  ]

  @Test(arguments: tamperings) func `tampering behind the guards is found`(
    _ tampering: Tampering
  ) async throws {
    let world = try MonthlyWorld.current()
    try await world.run("2026-09", shops: ["MASSAGE"], seals: true)
    try await world.run("2026-10", shops: ["MASSAGE"], seals: true)
    try world.tamper(tampering.script)
    let findings = try world.verify("2026-10", shop: "MASSAGE").findings
    var figures: [String] = []
    var others: [SealVerdict.Finding] = []
    for finding in findings {
      if case .figuresDiffer(let differences) = finding {
        figures = differences.map { "\($0.employeeNo) \($0.figure)" }
      } else {
        others.append(finding)
      }
    }
    #expect(others == tampering.findings)
    #expect(tampering.differs.map(figures.contains) ?? figures.isEmpty, "\(figures)")
  }

  @Test func `a name corrected reaches open months and leaves sealed ones as they were`()
    async throws
  {
    let world = try MonthlyWorld.current()
    try await world.run("2026-09", shops: ["MASSAGE"], seals: true)
    try await world.run("2026-10", shops: ["MASSAGE"])
    try world.tamper("update staff.employee set name_zh = '苏小梅' where employee_no = 'E0041'")
    try await world.run("2026-09", shops: ["MASSAGE"])
    try await world.run("2026-10", shops: ["MASSAGE"])
    let names = try world.values(
      "select employee_name from pay.slip where employee_no = 'E0041' order by month")
    #expect(names == ["苏梅", "苏小梅"])
    #expect(try world.verify("2026-09", shop: "MASSAGE").findings == [])
  }

  @Test func `a second seal of a month is refused`() async throws {
    let world = try MonthlyWorld.current()
    try await world.run("2026-10", shops: ["MASSAGE"], seals: true)
    var connection = try world.database.connect(actingAs: "kefu_batch")
    let error = #expect(throws: PostgresError.self) {
      try connection.run(
        script: """
          insert into close.seal (shop_id, month, unit_id, input_hash, output_hash,
            previous_hash, seal_hash)
          select shop_id, month, unit_id, input_hash, output_hash, seal_hash, sha256('x')
          from close.seal
          """)
    }
    #expect(error?.sqlState == .uniqueViolation)
    #expect(error?.constraint == "seal_pkey")
    #expect(try world.value("select count(*) from close.seal") == "1")
  }

  @Test func `sealing again keeps the seal and delivers the same bytes`() async throws {
    let world = try MonthlyWorld.current()
    let arguments = ("2026-10", "--shop", "MASSAGE", "--seal")
    let first = try world.program(arguments.0, arguments.1, arguments.2, arguments.3)
    #expect(first.exitCode == 0, "\(first.errors)")
    let (figures, files) = (try world.figures(), try world.files())
    #expect(try world.values("select sealed_by from close.seal") == ["kefu_batch"])
    for arguments in [["--seal"], []] {
      let again = try Command.run(
        "kefu-monthly", ["2026-10", "--shop", "MASSAGE", "--output", world.output] + arguments,
        environment: world.database.environment())
      #expect(again.exitCode == 0, "\(again.errors)")
      #expect(try world.figures() == figures)
      #expect(try world.files() == files)
    }
  }

  @Test func `REG-002b: a correction in November does not change October`() async throws {
    let world = try MonthlyWorld.current()
    _ = try world.program("2026-10", "--shop", "MASSAGE", "--seal", "--formats", "csv,json")
    let files = try world.files()
    var connection = try world.database.connect(as: "massage_manager")
    try connection.run(
      script: """
        insert into attendance.punch (shop_id, punch_date, employee_id, punched_at, source,
          unit_id, reason, entered_by)
        select shop_id, '2026-11-02', employee_id, '2026-11-02 21:05+08', 'correction', unit_id,
          'machine was off', 'massage_manager'
        from staff.employee where employee_no = 'E0041'
        """)
    try world.tamper(
      """
      insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type,
        value, valid)
      select company_id, shop_id, unit_id, 'shop', 'pay.base', 'money', '"900.00"', '[2026-11-01,)'
      from org.shop where code = 'MASSAGE'
      """)
    #expect(try world.verify("2026-10", shop: "MASSAGE").findings == [])
    let again = try world.program("2026-10", "--shop", "MASSAGE", "--formats", "csv,json")
    #expect(again.exitCode == 0, "\(again.errors)")
    #expect(try world.files() == files)
  }

  @Test func `REG-002b: a policy changed for a sealed month changes nothing in it`() async throws {
    let world = try MonthlyWorld.current()
    try await world.run("2026-10", shops: ["MASSAGE"], seals: true)
    let figures = try world.figures()
    try world.tamper(
      "update policy.value set value = '\"999.00\"' where parameter_code = 'pay.base'")
    try await world.run("2026-10", shops: ["MASSAGE"], seals: true)
    #expect(try world.figures() == figures)
    #expect(try world.verify("2026-10", shop: "MASSAGE").findings == [])
  }

  @Test(arguments: ["auditor", "general_manager", "massage_manager"])
  func `who sees the whole shop verifies`(_ login: String) async throws {
    let world = try MonthlyWorld.current()
    try await world.run("2026-10", shops: ["MASSAGE"], seals: true)
    #expect(try world.verify("2026-10", shop: "MASSAGE", as: login).findings == [])
  }

  @Test(arguments: [("MASSAGE", "therapist_1"), ("SCENIC", "qa_supervisor")])
  func `who sees a part of the shop is told so, not that the seal is broken`(
    _ shop: String, _ login: String
  ) async throws {
    let world = try MonthlyWorld.current()
    try await world.run("2026-10", shops: [shop], seals: true)
    let refusal = #expect(throws: MonthlyError.self) {
      try world.verify("2026-10", shop: shop, as: login)
    }
    guard case .notCovered(shop) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(try world.verify("2026-10", shop: shop).findings == [])
  }
}
