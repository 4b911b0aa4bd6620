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

  /// What everybody's pay of the month is computed from, by employee.
  package static func facts(
    of shop: Identifier<Shop>, in month: Month
  ) -> ChunkedQuery<PayRecord> {
    ChunkedQuery(
      """
      select employee_id, unit_id, employee_no, employee_name, post_code, joined_on,
        service_first, service_last, worked_days, missed_days, full_attendance, grade,
        tier_override, (coefficient_override * 1000000)::bigint, override_reason,
        performance_amount, entered_codes, entered_amounts, debt_before
      from pay.month_facts(\(shop), date '\(month.firstDay)')
      order by employee_id
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
