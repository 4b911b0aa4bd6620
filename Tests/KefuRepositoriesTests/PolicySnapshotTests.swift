import KefuDomain
import KefuPostgres
import KefuRepositories
import KefuTestSupport
import Testing

/// Goal: the policies that Swift reads are those that SQL resolves, with their place and days.
@Suite(.database(.demo)) struct PolicySnapshotTests {
  private static let october = Month(monthsSince2000: 26 * 12 + 9)

  private func read(
    _ code: String, _ prepare: String = ""
  ) throws -> (snapshot: PolicySnapshot, units: [String: Identifier<OrganizationUnit>]) {
    var connection = try TestDatabase.current.connect()
    try connection.run(script: prepare)
    let shop = try ShopRepository.shops(in: Self.october, codes: [code], on: &connection)[0]
    let list = Statement<Identifier<Shop>, (String, Identifier<OrganizationUnit>)>(
      "", "select code, unit_id from org.unit where shop_id = $1")
    var units: [String: Identifier<OrganizationUnit>] = [:]
    for (code, unit) in try connection.fetch(list, shop.id) { units[code] = unit }
    return (try PolicyRepository.snapshot(of: shop, in: Self.october, on: &connection), units)
  }

  private func day(_ number: Int) throws -> Day {
    try Day(year: 2026, month: 10, day: number)
  }

  @Test func `REG-002a: the unit wins over the shop, the shop over the company`() throws {
    let (online, onlineUnits) = try read("ONLINE")
    let warehouse = online.unit(try #require(onlineUnits["WAREHOUSE"]))
    let service = online.unit(try #require(onlineUnits["SERVICE"]))
    let own: Sourced<Money> = try warehouse.value("pay.base", on: try day(1))
    let company: Sourced<Money> = try service.value("pay.base", on: try day(1))
    #expect(own.value == Money(fen: 760_00))
    #expect(company.value == Money(fen: 800_00))
    #expect(online.origin(of: own.valueID)?.scope == .unit(name: "仓储组"))
    #expect(online.origin(of: company.valueID)?.regimeCode == "2I")
    guard case .company = online.origin(of: company.valueID)?.scope else {
      Issue.record("\(String(describing: online.origin(of: company.valueID)))")
      return
    }
    let (massage, massageUnits) = try read("MASSAGE")
    let front = massage.unit(try #require(massageUnits["FRONT"]))
    let allowance: Sourced<Money> = try front.value("pay.allowance", on: try day(1))
    #expect(allowance.value == Money(fen: 300_00))
    #expect(massage.origin(of: allowance.valueID)?.scope == .shop(name: "舒逸按摩店"))
  }

  @Test func `REG-002a: what a unit has not, the unit above it has`() throws {
    // CSC-TEL lies below CSC; a value of CSC reaches it, its own wins.
    let (snapshot, units) = try read(
      "SCENIC",
      """
      insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type,
        value, valid)
      select s.company_id, s.shop_id, u.unit_id, 'unit', 'attendance.free_events', 'integer', '5',
        '[2026-01-01,)'
      from org.shop s join org.unit u using (shop_id) where u.code = 'CSC' and s.code = 'SCENIC'
      """)
    let tel: Sourced<Int> = try snapshot.unit(try #require(units["CSC-TEL"]))
      .value(.attendanceFreeEvents, on: try day(1))
    let cc: Sourced<Int> = try snapshot.unit(try #require(units["CSC-CC"]))
      .value(.attendanceFreeEvents, on: try day(1))
    let qa: Sourced<Int> = try snapshot.unit(try #require(units["QA"]))
      .value(.attendanceFreeEvents, on: try day(1))
    #expect(tel.value == 2)
    #expect(cc.value == 5)
    #expect(qa.value == 1)
  }

  @Test func `B-62: the old value holds until the day before the new one`() throws {
    let (snapshot, units) = try read("MASSAGE")
    let front = snapshot.unit(try #require(units["FRONT"]))
    for (number, fen) in [(1, 300_00), (15, 300_00), (16, 350_00), (31, 350_00)] {
      let value: Sourced<Money> = try front.value("pay.allowance", on: try day(number))
      #expect(value.value == Money(fen: Int64(fen)), "\(number)")
    }
    let series: PolicySeries<Money> = try front.series("pay.allowance")
    let days = series.segments.map { "\($0.days.start) \($0.days.last)" }
    #expect(days == ["2026-10-01 2026-10-15", "2026-10-16 2026-10-31"])
  }

  @Test func `REG-002c: a blank is an error that names parameter, shop and day, and hides nothing`()
    throws
  {
    let (snapshot, units) = try read(
      "MASSAGE",
      """
      insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type,
        value, valid)
      select company_id, shop_id, unit_id, 'shop', 'pay.base', 'money', null, '[2026-10-20,)'
      from org.shop where code = 'MASSAGE'
      """)
    let front = snapshot.unit(try #require(units["FRONT"]))
    let before: Sourced<Money> = try front.value("pay.base", on: try day(19))
    #expect(before.value == Money(fen: 800_00))
    let blank = try day(20)
    let error = #expect(throws: PolicyError.self) {
      let _: Sourced<Money> = try front.value("pay.base", on: blank)
    }
    #expect(error == .missing("pay.base", shop: "舒逸按摩店", unit: "前台", day: blank))
    for part in ["pay.base", "舒逸按摩店", "2026-10-20"] {
      #expect(error?.description.contains(part) == true)
    }
  }

  @Test func `REG-002c: a parameter that nobody set is missing, not zero`() throws {
    let (snapshot, units) = try read(
      "MASSAGE", "delete from policy.value where parameter_code = 'pay.seniority_first'")
    let front = snapshot.unit(try #require(units["FRONT"]))
    let first = try day(1)
    #expect(
      throws: PolicyError.missing(
        "pay.seniority_first", shop: "舒逸按摩店", unit: "前台", day: first)
    ) {
      let _: Sourced<Money> = try front.value("pay.seniority_first", on: first)
    }
  }

  @Test func `policies that were applied are read back as they were`() throws {
    var connection = try TestDatabase.current.connect()
    let shop = try ShopRepository.shops(in: Self.october, codes: ["MASSAGE"], on: &connection)[0]
    try PolicyRepository.keepApplied(for: shop, in: Self.october, on: &connection)
    let (fresh, units) = try read(
      "MASSAGE", "update policy.value set value = '\"1.00\"' where parameter_code = 'pay.base'")
    let kept = try PolicyRepository.appliedSnapshot(of: shop, in: Self.october, on: &connection)
    let front = try #require(units["FRONT"])
    let was: Sourced<Money> = try kept.unit(front).value("pay.base", on: try day(1))
    let now: Sourced<Money> = try fresh.unit(front).value("pay.base", on: try day(1))
    #expect(was.value == Money(fen: 800_00))
    #expect(now.value == Money(fen: 1_00))
    #expect(was.valueID == now.valueID)
    let allowance: PolicySeries<Money> = try kept.unit(front).series("pay.allowance")
    #expect(allowance.segments.map(\.sourced.value) == [Money(fen: 300_00), Money(fen: 350_00)])
  }

  @Test func `an unknown shop is named`() throws {
    var connection = try TestDatabase.current.connect()
    let error = #expect(throws: RepositoryError.self) {
      _ = try ShopRepository.shops(in: Self.october, codes: ["HQ", "NOWHERE"], on: &connection)
    }
    guard case .unknownShop("NOWHERE") = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
