package import KefuDomain
package import KefuPostgres

/// Slips: the facts they are computed from, and the computed slips with their lines.
package enum PayRepository {
  private static let clearLines = Statement<Identifier<Shop>, Month, NoRow>(
    "pay_clear_lines", "delete from pay.slip_line where shop_id = $1 and month = $2")

  private static let clearSlips = Statement<Identifier<Shop>, Month, NoRow>(
    "pay_clear_slips", "delete from pay.slip where shop_id = $1 and month = $2")

  private static let slipColumns = [
    "shop_id", "month", "employee_id", "unit_id", "employee_no", "employee_name", "post_code",
    "scheme_code", "grade", "tier", "worked_days", "gross", "deductions", "net", "debt_before",
    "debt_after",
  ]

  private static let lineColumns = [
    "shop_id", "employee_id", "month", "line_no", "unit_id", "item_code", "item_version",
    "amount", "inputs", "policy_value_ids",
  ]

  /// What everybody's pay of the month is computed from, by employee; the attendance figures are
  /// those of the same target that the slips go to.
  package static func facts(
    of shop: Identifier<Shop>, in month: Month, by target: FigureTarget = .stored
  ) -> ChunkedQuery<PayRecord> {
    ChunkedQuery(
      """
      select m.employee_id, m.unit_id, m.employee_no, m.employee_name, m.post_code, p.joined_on,
        p.service_first, p.service_last, m.worked_days, m.missed_days, m.full_attendance, p.grade,
        p.tier_override, (p.coefficient_override * 1000000)::bigint, p.override_reason,
        p.performance_amount, p.entered_codes, p.entered_amounts, p.debt_before
      from \(target.attendanceMonth) m
      join pay.person_facts(\(shop), date '\(month.firstDay)') p
        on p.employee_id = m.employee_id
      where m.shop_id = \(shop) and m.month = date '\(month.firstDay)'
      order by m.employee_id
      """)
  }

  /// Removes the slips of a shop's month, to be computed anew.
  package static func clear(
    _ shop: Identifier<Shop>, _ month: Month, on connection: inout Connection
  ) throws(PostgresError) {
    try connection.execute(clearLines, shop, month)
    try connection.execute(clearSlips, shop, month)
  }

  /// Stores slips and their lines by COPY.
  package static func store(
    _ slips: [ComputedSlip], shop: Identifier<Shop>, month: Month,
    into target: FigureTarget, on connection: inout Connection
  ) throws(PostgresError) {
    try connection.copyIn(into: target.slip, columns: slipColumns) {
      (writer) throws(PostgresError) in
      for computed in slips {
        let (record, slip) = (computed.record, computed.slip)
        try writer.write(
          shop, month, record.employeeID, record.unitID, record.employeeNo, record.name,
          record.post, computed.schemeCode, record.grade, Int16(computed.tier.rawValue),
          record.worked, slip.gross, slip.deductions, slip.net, slip.debtBefore,
          slip.debtAfter)
      }
    }
    try connection.copyIn(into: target.slipLine, columns: lineColumns) {
      (writer) throws(PostgresError) in
      for computed in slips {
        var number: Int16 = 0
        for line in computed.slip.lines {
          number += 1
          try writer.write(
            shop, computed.record.employeeID, month, number, computed.record.unitID,
            line.itemCode, Int16(clamping: line.itemVersion), line.amount, line.inputs,
            line.policyValueIDs)
        }
      }
    }
  }

  /// Prepares every statement, so that a test holds them against the schema.
  package static func prepare(on connection: inout Connection) throws(PostgresError) {
    try connection.prepare(clearLines)
    try connection.prepare(clearSlips)
  }
}
