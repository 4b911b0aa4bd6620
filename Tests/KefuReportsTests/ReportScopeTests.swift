import KefuDomain
import KefuPostgres
import KefuReports
import KefuTestSupport
import Testing

/// What part of the company a report covers, and what it refuses.
@Suite(.database(.closed))
struct ReportScopeTests {
  @Test func `the whole company is refused to everyone whose posts do not read all of it`() throws {
    var owner = try TestDatabase.current.connect()
    let readers = Statement<String, String, Bool>(
      "test.readers",
      """
      select bool_and(exists (
        select from access.login l
        join org.assignment a on a.employee_id = l.employee_id and a.valid @> access.today()
        join access.right r on r.post_code = a.post_code
        where l.login = $1 and r.resource = needed and r.action = 'read'
          and r.reach = 'COMPANY'))
      from report.definition d cross join unnest(d.resources) needed where d.report_name = $2
      """)
    let rights = Statement<String, String, Int64>(
      "test.rights",
      """
      select count(*) from access.scope s
      where s.login = $1 and s.resource = $2 and s.action = 'read' and s.valid @> access.today()
      """)
    var refusals = 0
    for definition in try ReportCatalogue(reading: &owner).definitions {
      for login in DemoLogins.all {
        let failure = try ReportScenario.failure(definition.name, as: login, .company)
        let mayRead = try owner.fetchOne(readers, login, definition.name)
        if mayRead {
          #expect(failure == nil, "\(definition.name) as \(login)")
        } else if case .companyNotCovered(_, let seen, let total) = failure {
          #expect(seen < total && total == 4)
          refusals += 1
        } else if case .missingRight(_, let resource, "read", _) = failure {
          // Who has no right at all is told so, not how little he would see.
          #expect(try owner.fetchOne(rights, login, resource) == 0, "\(definition.name) \(login)")
          refusals += 1
        } else {
          Issue.record("\(definition.name) as \(login): \(String(describing: failure))")
        }
      }
    }
    #expect(refusals > 40)
  }

  @Test func `a report says how much of the company it covers`() throws {
    let whole = try ReportScenario.run("headcount", as: "general_manager")
    #expect(whole.scope.complete && whole.scope.shopsVisible == 4 && whole.scope.shopsTotal == 4)
    #expect(whole.scope.shops.map(\.code) == ["HQ", "MASSAGE", "ONLINE", "SCENIC"])
    let shop = try ReportScenario.run("headcount", as: "massage_manager")
    #expect(!shop.scope.complete && shop.scope.shops.map(\.code) == ["MASSAGE"])
    #expect(shop.scope.shopsVisible == 1 && shop.scope.shopsTotal == 4)
    let own = try ReportScenario.run("payslip", as: "tel_agent_1")
    #expect(!own.scope.complete && !own.rows.isEmpty)
    #expect(own.notes.contains { $0.en.contains("SCENIC: own rows only") })
  }

  @Test func `a shop asked for by its manager is complete, and only that shop's rows are shown`()
    throws
  {
    let asked = try ReportScenario.run(
      "payroll-register", as: "massage_manager", .shops(["MASSAGE"]))
    #expect(asked.scope.complete && !asked.rows.isEmpty)
    let all = try ReportScenario.run("payroll-register", as: "finance")
    let one = try ReportScenario.run("payroll-register", as: "finance", .shops(["MASSAGE"]))
    #expect(one.rows.count < all.rows.count && one.rows == asked.rows)
    let two = try ReportScenario.run(
      "payroll-register", as: "finance", .shops(["SCENIC", "MASSAGE", "SCENIC"]))
    #expect(two.scope.shops.map(\.code) == ["MASSAGE", "SCENIC"])
    #expect(two.rows.count > one.rows.count && two.rows.count < all.rows.count)
  }

  @Test func `shops and units outside the scope are refused, and nothing is told about them`()
    throws
  {
    for (login, selection, code) in [
      ("massage_manager", .shops(["ONLINE"]), "ONLINE"),
      ("massage_manager", .shops(["NOWHERE"]), "NOWHERE"),
      ("massage_manager", .unit(shop: "SCENIC", code: "CSC"), "SCENIC"),
      ("csc_supervisor", .unit(shop: "SCENIC", code: "CRM"), "SCENIC/CRM"),
    ] as [(String, ReportSelection, String)] {
      let failure = try ReportScenario.failure("attendance-sheet", as: login, selection)
      guard case .outOfScope(_, let named, let caller) = failure else {
        Issue.record("\(login) \(code): \(String(describing: failure))")
        continue
      }
      #expect(named == code && caller == login)
    }
    let unknown = try ReportScenario.failure(
      "attendance-sheet", as: "general_manager", .shops(["NOWHERE"]))
    guard case .unknown(.shop, code: "NOWHERE") = unknown else {
      Issue.record("\(String(describing: unknown))")
      return
    }
  }

  @Test func `a unit stands for itself and the units below it`() throws {
    let department = try ReportScenario.run(
      "attendance-sheet", as: "general_manager", .unit(shop: "SCENIC", code: "CSC"))
    let team = try ReportScenario.run(
      "attendance-sheet", as: "general_manager", .unit(shop: nil, code: "CSC-TEL"))
    let shop = try ReportScenario.run(
      "attendance-sheet", as: "general_manager", .shops(["SCENIC"]))
    #expect(!team.rows.isEmpty && team.rows.count < department.rows.count)
    #expect(department.rows.count < shop.rows.count)
    #expect(department.scope.complete && team.scope.complete)
    let section = try ReportScenario.run(
      "attendance-sheet", as: "csc_supervisor", .unit(shop: "SCENIC", code: "CSC"))
    #expect(section.scope.complete && section.rows == department.rows)
  }

  @Test func `a unit's code that stands in several shops must name the shop`() throws {
    let failure = try ReportScenario.failure(
      "headcount", as: "general_manager", .unit(shop: nil, code: "SHOP"))
    guard case .ambiguousUnit("SHOP", let shops) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(shops == ["MASSAGE", "ONLINE"])
  }

  @Test func `who sees a roster but not its punches is not told that everybody is absent`() throws {
    var connection = try TestDatabase.current.connect(as: "therapist_1")
    let colleagues = Statement<Int64>(
      "test.roster",
      """
      select count(distinct employee_id) from attendance.roster
      where work_date between '2026-10-01' and '2026-10-31'
      """)
    #expect(try connection.fetchOne(colleagues) > 1)
    let table = try ReportScenario.run("attendance-anomalies", as: "therapist_1")
    let number = try #require(table.columns.firstIndex { $0.name == "employee_no" })
    #expect(table.rows.allSatisfy { $0[number] == .text("E0043") })
    let all = try ReportScenario.run("attendance-anomalies", as: "massage_manager")
    #expect(all.rows.count > table.rows.count)
  }

  @Test func `the status is that of the least final month and shop`() throws {
    let days = try Period("2026Q3", today: Day("2026-11-01")).range
    let september = try Month("2026-09").days
    #expect(
      try ReportScenario.run("roster", as: "hr", days: september).status == .sealed)
    #expect(try ReportScenario.run("roster", as: "hr").status == .computed)
    #expect(try ReportScenario.run("roster", as: "hr", days: days).status == .open)
  }

  @Test func `stored figures are refused for a part of a month`() throws {
    let half = DayRange(first: try Day("2026-10-01"), last: try Day("2026-10-15"))
    let failure = try ReportScenario.failure(
      "attendance-sheet", as: "hr", .visible, days: half)
    guard case .needsWholeMonths("attendance-sheet", _) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(!(try ReportScenario.run("roster", as: "hr", days: half)).rows.isEmpty)
  }

  @Test func `a role that is no person lacks the right, and the error names it`() throws {
    var owner = try TestDatabase.current.connect()
    try owner.run(script: "create role \"\(Self.stranger)\" in role kefu_member")
    defer { try? owner.run(script: "drop role \"\(Self.stranger)\"") }
    var connection = try TestDatabase.current.connect(actingAs: Self.stranger)
    let runner = try ReportRunner(reading: &connection)
    let request = ReportRequest(name: "payslip", days: try ReportScenario.october())
    do {
      _ = try runner.table(request, over: &connection)
      Issue.record("the report ran")
    } catch {
      guard case .missingRight(let login, "payroll", "read", nil) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(login == Self.stranger)
    }
  }

  private static let stranger = "kefu_test_stranger_\(Int.random(in: 0..<1_000_000))"
}
