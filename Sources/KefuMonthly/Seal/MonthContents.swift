internal import KefuDomain
internal import KefuRepositories

/// One table's share of a shop's month, as a query in canonical order.
struct MonthContents: Sendable {
  let name: String
  let query: String

  /// Everything that the figures rest on.
  static func inputs(of shop: ShopRecord, in month: Month) -> [MonthContents] {
    let id = shop.id
    let first = "date '\(month.firstDay)'"
    let last = "date '\(month.lastDay)'"
    let days = "daterange(\(first), \(last), '[]')"
    return [
      MonthContents(
        name: "employment",
        query: """
          select m.employee_id, m.entry_date,
            case when m.leave_date <= \(last) then m.leave_date end, e.joined_on
          from staff.employment m join staff.employee e using (employee_id)
          where m.shop_id = \(id) and m.valid && \(days) order by m.employee_id, m.entry_date
          """),
      MonthContents(
        name: "assignment",
        query: """
          select employee_id, unit_id, post_code, is_primary, valid * \(days)
          from org.assignment where shop_id = \(id) and valid && \(days)
          order by employee_id, lower(valid), unit_id, post_code
          """),
      MonthContents(
        name: "terms",
        query: """
          select employee_id, valid * \(days), grade, tier_override, coefficient_override,
            performance_amount, override_reason
          from pay.terms where shop_id = \(id) and valid && \(days)
          order by employee_id, lower(valid)
          """),
      MonthContents(
        name: "entered_amount",
        query: """
          select employee_id, item_code, amount, reason from pay.entered_amount
          where shop_id = \(id) and month = \(first) order by employee_id, item_code
          """),
      // What earlier months left to be recovered: computed late, they change this month (B-66).
      MonthContents(
        name: "debt",
        query: """
          select s.employee_id, s.debt_after from pay.slip s
          where s.shop_id = \(id) and s.month < \(first) and s.run_kind = 'regular'
            and s.debt_after > 0 and not exists (
              select from pay.slip l where l.shop_id = s.shop_id
                and l.employee_id = s.employee_id and l.month > s.month and l.month < \(first)
                and l.run_kind = 'regular')
          order by s.employee_id
          """),
      MonthContents(
        name: "scheme",
        query: """
          select u.unit_id, i.scheme_code, i.item_code, i.version, i.ordinal, i.kind, i.sign,
            i.parameters
          from pay.effective_scheme(\(id), \(last)) u
          join pay.scheme_item i using (scheme_code)
          order by u.unit_id, i.scheme_code, i.item_code, i.version
          """),
      MonthContents(
        name: "policy",
        query: """
          select parameter_code, valid_from, valid_to, value, value_id, scope, regime_code,
            for_unit_ids
          from pay.applied_policy where shop_id = \(id) and month = \(first)
          order by parameter_code, valid_from, value_id
          """),
      MonthContents(
        name: "calendar",
        query: "select day, day_type from calendar.days(\(id), \(first), \(last)) order by day"),
    ] + attendanceInputs(of: id, first, last)
  }

  private static func attendanceInputs(
    of id: Identifier<Shop>, _ first: String, _ last: String
  ) -> [MonthContents] {
    [
      MonthContents(
        name: "roster",
        query: """
          select employee_id, work_date, shift_no, unit_id, shift_code, starts_at, ends_at,
            break_minutes, day_share
          from attendance.roster
          where shop_id = \(id) and work_date between \(first) and \(last)
          order by employee_id, work_date, shift_no
          """),
      // The last night's shift may end, and be punched, in the month after.
      MonthContents(
        name: "punch",
        query: """
          select p.employee_id, p.punched_at, p.source, p.direction, p.reason
          from attendance.punch p
          where p.shop_id = \(id) and p.punch_date between \(first) and \(last) + 2
            and (p.punch_date <= \(last) or exists (
              select from attendance.roster r
              where r.shop_id = p.shop_id and r.employee_id = p.employee_id
                and r.work_date between \(last) - 1 and \(last)
                and p.punched_at between r.punch_from and r.punch_until))
          order by p.employee_id, p.punched_at, p.source
          """),
      MonthContents(
        name: "recorded_time",
        query: """
          select employee_id, work_date, kind, entry_no, minutes, paid, reason
          from attendance.recorded_time
          where shop_id = \(id) and work_date between \(first) and \(last)
          order by employee_id, work_date, kind, entry_no
          """),
      MonthContents(
        name: "clearance",
        query: """
          select employee_id, work_date, shift_no, anomaly, decision, reason
          from attendance.clearance
          where shop_id = \(id) and work_date between \(first) and \(last)
          order by employee_id, work_date, shift_no, anomaly
          """),
    ]
  }

  /// Everything that was computed.
  static func outputs(of shop: ShopRecord, in month: Month) -> [MonthContents] {
    let key = "shop_id = \(shop.id) and month = date '\(month.firstDay)'"
    return [
      MonthContents(
        name: "attendance",
        query: """
          select \(FigureColumns.attendance) from attendance.month where \(key)
          order by employee_id
          """),
      MonthContents(
        name: "slip",
        query: "select \(FigureColumns.slip) from pay.slip where \(key) order by employee_id"),
      MonthContents(
        name: "slip_line",
        query: """
          select \(FigureColumns.slipLine) from pay.slip_line where \(key)
          order by employee_id, line_no
          """),
    ]
  }
}
