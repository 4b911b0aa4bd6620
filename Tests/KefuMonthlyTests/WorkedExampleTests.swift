import KefuTestSupport
import Testing

/// Goal: people of the demo get what the documents' worked examples print.
@Suite(.database(.demo)) struct WorkedExampleTests {
  /// A slip as one line: grade and tier, post, earnings that are not zero, gross.
  private static func slips(_ month: String) -> String {
    """
    select s.employee_no || ' ' || s.grade || s.tier || ' ' || s.post_code || ': '
      || string_agg(l.item_code || ' ' || l.amount, ' + ' order by l.line_no)
        filter (where l.amount <> 0 and i.sign = 'earning')
      || ' = ' || s.gross
    from pay.slip s
    join pay.slip_line l using (shop_id, month, employee_id, run_kind)
    join pay.scheme_item i on i.scheme_code = s.scheme_code and i.item_code = l.item_code
      and i.version = l.item_version
    where s.month = date '\(month)-01' group by s.shop_id, s.month, s.employee_id, s.run_kind
    """
  }

  @Test func `WE-01 to WE-07: grades and tiers of the head office`() async throws {
    let world = try MonthlyWorld.current()
    try await world.run("2026-09", shops: ["HQ"])
    try await world.run("2026-10", shops: ["HQ"])
    let october = try world.values(Self.slips("2026-10"))
    let september = try world.values(Self.slips("2026-09"))
    // WE-01: cashier E3, below one year: 800 + 300 + 800 × 75 % + 300 + 30.
    #expect(
      october.contains(
        "E0006 E3 CASHIER: base 800.00 + allowance 300.00 + post_pay 600.00"
          + " + performance 300.00 + seniority 30.00 = 2030.00"))
    // WE-02: store keeper E2, one year: 800 × 85 %, task 100, phone 50.
    #expect(
      october.contains(
        "E0008 E2 STORE_KEEPER: base 800.00 + allowance 300.00 + post_pay 680.00"
          + " + performance 300.00 + seniority 50.00 + target_task 100.00"
          + " + phone_subsidy 50.00 = 2280.00"))
    // WE-03: merchandiser E1, two years: the whole post pay, task 100.
    #expect(
      october.contains(
        "E0007 E1 MERCHANDISER: base 800.00 + allowance 300.00 + post_pay 800.00"
          + " + performance 300.00 + seniority 70.00 + target_task 100.00 = 2370.00"))
    // WE-04 prints 1645 with m = 1; WE-05: tier 4 means below two months, so m = 0.
    #expect(
      october.contains(
        "E0005 D4 ACCOUNTANT: base 800.00 + allowance 300.00 + post_pay 495.00"
          + " + seniority 30.00 = 1625.00"))
    // WE-06: D3 of HR and of administration; HR misses a day in October, so September.
    #expect(
      september.contains(
        "E0003 D3 HR: base 800.00 + allowance 300.00 + post_pay 675.00"
          + " + performance 300.00 + seniority 30.00 = 2105.00"))
    #expect(
      october.contains(
        "E0012 D3 ADMINISTRATION: base 800.00 + allowance 300.00 + post_pay 675.00"
          + " + performance 300.00 + seniority 30.00 = 2105.00"))
    // WE-07: finance supervisor C2, one year: 1100 × 85 %.
    #expect(
      october.contains(
        "E0004 C2 FINANCE: base 800.00 + allowance 300.00 + post_pay 935.00"
          + " + performance 300.00 + seniority 50.00 = 2385.00"))
    // PAY-020a: A has a fixed pay of 2000 and nothing else.
    #expect(october.contains("E0001 A1 GENERAL_MANAGER: fixed_pay 2000.00 = 2000.00"))
  }

  @Test func `WE-14: months entered or left in their middle are paid by worked days`() async throws
  {
    let world = try MonthlyWorld.current()
    try await world.run("2026-10", shops: ["SCENIC"])
    let slips = try world.values(Self.slips("2026-10"))
    // 13 days of 21.75: 800, 300 and 500 × 55 % (275), each rounded on its own.
    #expect(
      slips.contains(
        "E0027 G4 SCENIC_SPECIALIST: base 478.16 + allowance 179.31 + post_pay 164.37"
          + " + seniority 30.00 = 851.84"))
    // 14 days until the exit on the 20th; performance and seniority are not pro-rated.
    #expect(
      slips.contains(
        "E0029 G1 LIAISON_SPECIALIST: base 514.94 + allowance 193.10 + post_pay 321.84"
          + " + performance 300.00 + seniority 70.00 = 1399.88"))
  }

  @Test func `B-62: an allowance raised inside the month is weighted by working days`() async throws
  {
    let world = try MonthlyWorld.current()
    try await world.run("2026-10", shops: ["MASSAGE"])
    // 7 working days to the 15th at 300, 11 from the 16th at 350: 5950 ÷ 18.
    let lines = try world.values(
      """
      select l.inputs::text || ' ' || l.amount from pay.slip_line l
      join staff.employee e using (employee_id)
      where e.employee_no = 'E0041' and l.item_code = 'allowance'
      """)
    #expect(lines == ["{35000,0,0,30000,7,35000,11} 330.56"])
    // Who entered on the 8th: the same weights, then 17 of 21.75 days.
    let entered = try world.values(
      """
      select l.amount::text from pay.slip_line l join staff.employee e using (employee_id)
      where e.employee_no = 'E0050' and l.item_code = 'allowance'
      """)
    #expect(entered == ["258.37"])
    // Both values that were used are kept with their days.
    let kept = try world.values(
      """
      select a.value::text || ' ' || a.valid_from || ' ' || a.valid_to from pay.applied_policy a
      where a.parameter_code = 'pay.allowance' order by a.valid_from
      """)
    #expect(
      kept == ["\"300.00\" 2026-10-01 2026-10-15", "\"350.00\" 2026-10-16 2026-10-31"])
  }

  @Test func `B-66: what September could not bear is recovered in October`() async throws {
    let world = try MonthlyWorld.current()
    try await world.run("2026-09", shops: ["SCENIC"])
    try await world.run("2026-10", shops: ["SCENIC"])
    // September: 3000 advance, 243.95 insurance, 1470 pay: 1773.95 is left over.
    #expect(try debts(world) == ["0.00 0.00 1773.95", "0.00 1773.95 547.90"])
    let recovered = try world.value(
      """
      select l.amount from pay.slip_line l join staff.employee e using (employee_id)
      where e.employee_no = 'E0031' and l.item_code = 'debt_recovery'
      """)
    #expect(recovered == "1226.05")
  }

  @Test func `B-66: October computed before September is computed again with its debt`()
    async throws
  {
    let world = try MonthlyWorld.current()
    try await world.run("2026-10", shops: ["SCENIC"])
    #expect(try debts(world) == ["1226.05 0.00 0.00"])
    try await world.run("2026-09", shops: ["SCENIC"])
    try await world.run("2026-10", shops: ["SCENIC"])
    #expect(try debts(world) == ["0.00 0.00 1773.95", "0.00 1773.95 547.90"])
  }

  /// Net, debt before and debt after of the person whose advance exceeds his pay.
  private func debts(_ world: MonthlyWorld) throws -> [String] {
    try world.values(
      """
      select net || ' ' || debt_before || ' ' || debt_after from pay.slip
      where employee_no = 'E0031' order by month
      """)
  }
}
