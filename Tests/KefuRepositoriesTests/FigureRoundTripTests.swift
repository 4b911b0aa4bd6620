import KefuDomain
import KefuPostgres
import KefuRepositories
import KefuTestSupport
import Testing

/// Goal: figures come back from the tables as they were stored, and facts as SQL derives them.
@Suite(.database(.demo)) struct FigureRoundTripTests {
  private static let october = Month(monthsSince2000: 26 * 12 + 9)

  /// The shop, what its people's attendance came to by the rules, and what is stored of it.
  private func storeAttendance(
    on connection: inout Connection
  ) throws -> (shop: ShopRecord, figures: [(record: AttendanceRecord, month: AttendanceMonth)]) {
    let month = Self.october
    let shop = try ShopRepository.shops(in: month, codes: ["MASSAGE"], on: &connection)[0]
    let policies = try PolicyRepository.snapshot(of: shop, in: month, on: &connection)
    var figures: [(record: AttendanceRecord, month: AttendanceMonth)] = []
    try connection.transaction { (open) throws(PostgresError) in
      try AttendanceRepository.facts(of: shop.id, in: month).forEachChunk(
        throwing: PostgresError.self, on: &open
      ) { (records, _) throws(PostgresError) in
        for record in records {
          guard let rules = try? AttendanceRules(policies.unit(record.unitID)),
            let assessed = try? rules.assess(record.facts)
          else { continue }
          figures.append((record, assessed))
        }
      }
      try AttendanceRepository.clear(shop.id, month, on: &open)
      try AttendanceRepository.store(figures, shop: shop.id, into: .stored, on: &open)
    }
    return (shop, figures)
  }

  @Test func `attendance months`() throws {
    var connection = try TestDatabase.current.connect(actingAs: "kefu_batch")
    let (shop, figures) = try storeAttendance(on: &connection)
    #expect(figures.count == 10)
    let stored = Statement<
      Identifier<Shop>, Month,
      (
        Identifier<Employee>, String, Month, Days, Days, Days, Days, Int32, Minutes, Days, Score,
        Bool, [Int64]
      )
    >(
      "",
      """
      select employee_id, employee_name, month, scheduled_days, attended_days, worked_days,
        missed_days, late_times, late_minutes, absence_days, points_lost, full_attendance,
        policy_value_ids
      from attendance.month where shop_id = $1 and month = $2 order by employee_id
      """)
    let rows = try connection.fetch(stored, shop.id, Self.october)
    try #require(rows.count == figures.count)
    for (row, (record, month)) in zip(rows, figures) {
      #expect(row.0 == record.employeeID)
      #expect(row.1 == record.name)
      #expect(row.2 == Self.october)
      #expect(row.3 == month.scheduled)
      #expect(row.4 == month.attended)
      #expect(row.5 == month.worked)
      #expect(row.6 == month.missed)
      #expect(Int(row.7) == month.lateTimes)
      #expect(row.8 == month.lateMinutes)
      #expect(row.9 == month.absence)
      #expect(row.10 == month.points)
      #expect(row.11 == month.isFullAttendance)
      #expect(row.12 == month.policyValueIDs)
    }
    // Somebody was late and somebody absent, so that the columns are not all zero.
    #expect(rows.contains { $0.8.count > 0 } && rows.contains { $0.9 > .zero })
  }

  @Test func `slips and their lines`() throws {
    var connection = try TestDatabase.current.connect(actingAs: "kefu_batch")
    let (shop, _) = try storeAttendance(on: &connection)
    var records: [PayRecord] = []
    let slips: [ComputedSlip] = try connection.transaction { (open) throws(PostgresError) in
      try PayRepository.facts(of: shop.id, in: Self.october).forEachChunk(
        throwing: PostgresError.self, on: &open
      ) { (chunk, _) throws(PostgresError) in records += chunk }
      let slips = records.map(Self.slip)
      try PayRepository.clear(shop.id, Self.october, on: &open)
      try PayRepository.store(
        slips, shop: shop.id, month: Self.october, into: .stored, on: &open)
      return slips
    }
    #expect(slips.count == 10)
    let stored = Statement<Identifier<Shop>, (Identifier<Employee>, Money, Money, Money, Money)>(
      "",
      """
      select employee_id, gross, deductions, net, debt_after from pay.slip
      where shop_id = $1 order by employee_id
      """)
    let rows = try connection.fetch(stored, shop.id)
    try #require(rows.count == slips.count)
    for (row, computed) in zip(rows, slips) {
      #expect(row.0 == computed.slip.employeeID)
      #expect(row.1 == computed.slip.gross)
      #expect(row.2 == computed.slip.deductions)
      #expect(row.3 == computed.slip.net)
      #expect(row.4 == computed.slip.debtAfter)
    }
    let lines = Statement<Identifier<Shop>, (Int16, String, Int16, Money, [Int64], [Int64])>(
      "",
      """
      select line_no, item_code, item_version, amount, inputs, policy_value_ids from pay.slip_line
      where shop_id = $1 order by employee_id, line_no
      """)
    let written = slips.flatMap { $0.slip.lines.enumerated().map { ($0.offset + 1, $0.element) } }
    let read = try connection.fetch(lines, shop.id)
    try #require(read.count == written.count)
    for (row, (number, line)) in zip(read, written) {
      #expect(Int(row.0) == number)
      #expect(row.1 == line.itemCode)
      #expect(Int(row.2) == line.itemVersion)
      #expect(row.3 == line.amount)
      #expect(row.4 == line.inputs)
      #expect(row.5 == line.policyValueIDs)
    }
    // Cleared, nothing is left.
    try PayRepository.clear(shop.id, Self.october, on: &connection)
    #expect(try connection.fetch(stored, shop.id).isEmpty)
    #expect(try connection.fetch(lines, shop.id).isEmpty)
  }

  @Test func `terms, entered amounts and service reach the facts of pay`() throws {
    var connection = try TestDatabase.current.connect(actingAs: "kefu_batch")
    let (shop, _) = try storeAttendance(on: &connection)
    var records: [String: PayRecord] = [:]
    try connection.transaction { (open) throws(PostgresError) in
      try PayRepository.facts(of: shop.id, in: Self.october).forEachChunk(
        throwing: PostgresError.self, on: &open
      ) { (chunk, _) throws(PostgresError) in
        for record in chunk { records[record.employeeNo] = record }
      }
    }
    let receptionist = try #require(records["E0042"])
    #expect(receptionist.enteredCodes == ["advance", "damage", "social_insurance"])
    #expect(
      receptionist.enteredAmounts
        == [Money(fen: 500_00), Money(fen: 2400_00), Money(fen: 256_30)])
    #expect(receptionist.grade == "H")
    #expect(receptionist.coefficientOverride == nil)
    let entered = try #require(records["E0050"])
    #expect(entered.service.start == (try Day(year: 2026, month: 10, day: 8)))
    #expect(entered.service.last == Self.october.lastDay)
    #expect(entered.enteredCodes == [])
    #expect(records["E0049"] == nil)
  }

  /// A slip with one line, an amount of the largest size in its inputs and a debt.
  private static func slip(for record: PayRecord) -> ComputedSlip {
    let amount = Money(fen: 99_999_999_999_99)
    let line = PayLine(
      itemID: Identifier(1), itemCode: "base", itemVersion: 1, sign: .earning, amount: amount,
      inputs: [.max, .min, 0], policyValueIDs: [1, 2])
    let debt = PayLine(
      itemID: Identifier(2), itemCode: "fine", itemVersion: 3, sign: .deduction, amount: amount,
      inputs: [], policyValueIDs: [])
    return ComputedSlip(
      record: record, schemeCode: "PAY_2", tier: .third,
      slip: PaySlip(
        employeeID: record.employeeID, lines: [line, debt], gross: amount, deductions: amount,
        net: .zero, debtBefore: .zero, debtAfter: Money(fen: 1), debts: []))
  }
}
