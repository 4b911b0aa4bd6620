import Foundation
import KefuMonthly
import KefuPostgres
import KefuTestSupport
import Testing

/// Goal: the program does a month of all shops, and one shop's trouble is that shop's alone.
@Suite(.database(.demo)) struct MonthRunTests {
  @Test func `PAY-008: everybody in service in October gets a slip that adds up`() throws {
    let world = try MonthlyWorld.current()
    for month in ["2026-09", "2026-10"] {
      let run = try world.program(month, "--formats", "csv")
      #expect(run.exitCode == 0, "\(run.errors)")
      #expect(run.output.contains(month))
    }
    let missing = try world.values(
      """
      select e.employee_no from staff.employment m join staff.employee e using (employee_id)
      where m.valid && daterange('2026-10-01', '2026-11-01') and not exists (
        select from pay.slip s where s.employee_id = m.employee_id and s.month = '2026-10-01')
      """)
    #expect(missing == [])
    // 61 people, one of whom left in September.
    #expect(try world.value("select count(*) from pay.slip where month = '2026-10-01'") == "60")
    let wrong = try world.values(
      """
      select s.employee_no from pay.slip s
      left join pay.slip_line l using (shop_id, month, employee_id, run_kind)
      left join pay.scheme_item i on i.scheme_code = s.scheme_code and i.item_code = l.item_code
        and i.version = l.item_version
      group by s.shop_id, s.month, s.employee_id, s.run_kind
      having sum(l.amount) filter (where i.sign = 'earning') is distinct from s.gross
        or coalesce(sum(l.amount) filter (where i.sign = 'deduction'), 0) <> s.deductions
        or s.net <> s.gross - s.deductions or s.net < 0
      """)
    #expect(wrong == [])
    #expect(try world.values("select invariant || subject || detail from checks.run()") == [])
    #expect(try world.values("select distinct run_kind::text from pay.slip") == ["regular"])
  }

  @Test func `ATT-020a: a month with open anomalies is listed with person, day and remedy`() throws
  {
    let world = try MonthlyWorld.current()
    let run = try world.program("2026-11", "--lang", "en", "--formats", "csv")
    #expect(run.exitCode == 1)
    let expected = [
      ("HQ", "E0008 2026-11-02", "no punch in"), ("SCENIC", "E0036 2026-11-01", "no punch out"),
      ("MASSAGE", "E0040 2026-11-02", "no punch out"),
      ("ONLINE", "E0051 2026-11-02", "no punch out"),
    ]
    for (shop, who, what) in expected {
      #expect(run.errors.contains(shop))
      let line = run.errors.split(separator: "\n").first { $0.contains(who) }
      #expect(line?.contains(what) == true, "\(run.errors)")
      #expect(line?.contains("attendance.clearance") == true, "\(run.errors)")
    }
    #expect(try world.figures() == [])
    #expect(try world.files() == [:])
    // In Chinese by default.
    #expect(try world.program("2026-11").errors.contains("补录打卡"))
  }

  @Test func `a shop that cannot be closed stops no other shop`() throws {
    let world = try MonthlyWorld.current()
    // The undecided missing punch of October is back.
    try world.tamper(
      """
      delete from attendance.clearance c using staff.employee e
      where e.employee_id = c.employee_id and e.employee_no = 'E0055'
      """)
    let run = try world.program("2026-10", "--formats", "csv", "--lang", "en")
    #expect(run.exitCode == 1)
    let blocked = run.errors.split(separator: "\n").filter { $0.contains("cannot be closed") }
    #expect(blocked.count == 1 && blocked[0].hasPrefix("ONLINE"), "\(run.errors)")
    #expect(run.errors.contains("E0055 2026-10"))
    #expect(try shops(in: world, "close.computation") == ["HQ", "MASSAGE", "SCENIC"])
    #expect(try shops(in: world, "pay.slip") == ["HQ", "MASSAGE", "SCENIC"])
    let folders = Set(
      try world.files().keys.compactMap { $0.split(separator: "/").dropFirst().first })
    #expect(folders == ["HQ", "MASSAGE", "SCENIC", "manifest.json"])
  }

  @Test func `REG-002c: a blank parameter fails its shop by name, place and day, no other`() throws
  {
    let world = try MonthlyWorld.current()
    try world.tamper(
      """
      insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type,
        value, valid)
      select company_id, shop_id, unit_id, 'shop', 'pay.seniority_step', 'money', null,
        '[2026-10-12,)'
      from org.shop where code = 'MASSAGE'
      """)
    let run = try world.program("2026-10", "--formats", "csv", "--lang", "en")
    #expect(run.exitCode == 1)
    let line = run.errors.split(separator: "\n").first { $0.hasPrefix("MASSAGE") } ?? ""
    for part in ["pay.seniority_step", "舒逸按摩店", "2026-10-"] {
      #expect(line.contains(part), "\(run.errors)")
    }
    #expect(try shops(in: world, "pay.slip") == ["HQ", "ONLINE", "SCENIC"])
    #expect(try shops(in: world, "pay.applied_policy") == ["HQ", "ONLINE", "SCENIC"])
    // The parameter is set, the shop is run: its month is there.
    try world.tamper(
      "update policy.value set value = '\"20.00\"' where value is null and scope = 'shop' "
        + "and parameter_code = 'pay.seniority_step'")
    let again = try world.program("2026-10", "--formats", "csv", "--shop", "MASSAGE")
    #expect(again.exitCode == 0, "\(again.errors)")
    #expect(try shops(in: world, "pay.slip").contains("MASSAGE"))
  }

  @Test func `RPT-001a: a second run keeps the figures and every byte of every format`() throws {
    let world = try MonthlyWorld.current()
    let arguments = ["2026-10", "--shop", "MASSAGE", "--shop", "HQ", "--output", world.output]
    func run() throws -> Command.Outcome {
      try Command.run("kefu-monthly", arguments, environment: world.database.environment())
    }
    #expect(try run().exitCode == 0)
    let (figures, files) = (try world.figures(), try world.files())
    let computed = try world.values("select computed_at::text from close.computation")
    let formats = Set(files.keys.compactMap { $0.split(separator: ".").last })
    #expect(formats == ["txt", "csv", "json", "html", "xlsx"])
    // Over a second later: what holds the time of writing would show it.
    Thread.sleep(forTimeInterval: 1.1)
    #expect(try run().exitCode == 0)
    #expect(try world.figures() == figures)
    #expect(try world.values("select computed_at::text from close.computation") == computed)
    #expect(try world.files() == files)
  }

  @Test func `another language changes words and no figure`() throws {
    let world = try MonthlyWorld.current()
    let path = "2026-10/MASSAGE/massage_manager/payroll-register.csv"
    _ = try world.program("2026-10", "--shop", "MASSAGE", "--formats", "csv")
    let (chinese, figures) = (
      try world.text(path), try world.values("select s::text from pay.slip s")
    )
    let run = try world.program(
      "2026-10", "--shop", "MASSAGE", "--formats", "csv", "--lang", "en")
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("10 people"))
    let english = try world.text(path)
    let (zh, en) = (chinese.split(separator: "\n"), english.split(separator: "\n"))
    #expect(zh[0].contains("实发工资") && en[0].contains("net"))
    #expect(zh.dropFirst() == en.dropFirst())
    #expect(zh.count == 11)
    #expect(try world.values("select s::text from pay.slip s") == figures)
  }

  @Test func `a dry run tells what would change and changes nothing`() throws {
    let world = try MonthlyWorld.current()
    let fresh = try world.program("2026-10", "--shop", "MASSAGE", "--dry-run", "--lang", "en")
    #expect(fresh.exitCode == 0, "\(fresh.errors)")
    #expect(fresh.errors.contains("E0041 slip: new"))
    #expect(try world.figures() == [])
    _ = try world.program("2026-10", "--shop", "MASSAGE", "--formats", "csv")
    let (figures, files) = (try world.figures(), try world.files())
    let unchanged = try world.program("2026-10", "--shop", "MASSAGE", "--dry-run", "--lang", "en")
    #expect(!unchanged.errors.contains("E00"), "\(unchanged.errors)")
    try world.tamper(
      """
      update pay.entered_amount x set amount = amount + 5 from staff.employee e
      where e.employee_id = x.employee_id and e.employee_no = 'E0043'
        and x.month = '2026-10-01' and x.item_code = 'housing_fund'
      """)
    let dry = try world.program(
      "2026-10", "--shop", "MASSAGE", "--dry-run", "--seal", "--lang", "en")
    #expect(dry.exitCode == 0, "\(dry.errors)")
    let changes = dry.errors.split(separator: "\n").filter { $0.contains("E00") }
    #expect(
      changes == ["  - E0043 line housing_fund: changed", "  - E0043 slip: changed"],
      "\(dry.errors)")
    #expect(try world.figures() == figures)
    #expect(try world.files() == files)
  }

  @Test func `wrong words are a usage error, strangers are refused`() throws {
    let world = try MonthlyWorld.current()
    #expect(try world.program("October").exitCode == 64)
    #expect(try world.program("2026-13").exitCode == 64)
    #expect(try world.program("2026-10", "--formats", "docx").exitCode == 64)
    #expect(try world.program("2026-10", "--shop", "NOWHERE").exitCode == 64)
    let stranger = try Command.run(
      "kefu-monthly", ["2026-10", "--output", world.output],
      environment: world.database.environment(as: "massage_manager"))
    #expect(stranger.exitCode == 77, "\(stranger.errors)")
    let away = try Command.run(
      "kefu-monthly", ["2026-10", "--output", world.output],
      environment: ["PGHOST": "/nowhere", "PGPORT": "1"])
    #expect(away.exitCode == 69, "\(away.errors)")
    #expect(try world.figures() == [])
    #expect(try world.files() == [:])
  }

  /// The codes of the shops that have rows in a table.
  private func shops(in world: MonthlyWorld, _ table: String) throws -> [String] {
    try world.values(
      "select distinct s.code from \(table) t join org.shop s using (shop_id) order by 1")
  }
}
