import KefuPostgres

/// A month of the crowded shops: 22 shifts a person, two punches a shift, some late or forgotten.
enum MonthData {
  /// The first and the last day of the shifts, within October 2026.
  static let days = "'2026-10-08' and '2026-10-29'"

  /// Creates rosters, punches, policies, terms and entered amounts, once.
  static func create(_ bench: Bench) throws {
    let organization = OrganizationData.crowded(bench.size)
    try organization.create(bench)
    try bench.scratch.once("month") {
      Console.note("setting up a month of \(organization.shops * organization.people) people")
      let client = try Client(bench.scratch.database)
      for statement in policies(organization) { try client.run(statement) }
      // The rows are made without the guards, since making them is not what is measured.
      try client.run("set session_replication_role = replica")
      for statement in facts(organization) { try client.run(statement) }
      try client.run("reset session_replication_role")
      try client.run("vacuum (analyze)")
    }
  }

  private static func policies(_ organization: OrganizationData) -> [String] {
    let shops = "org.shop s where s.code like '\(organization.prefix)%'"
    return [
      """
      select policy.bind_regime(r.code, '2020-01-01', shop_code => s.code)
      from (values ('2I'), ('3T')) r (code), \(shops)
      """,
      """
      insert into pay.scheme_binding (shop_id, unit_id, scheme_code, valid)
      select s.shop_id, s.unit_id, 'PAY_2', daterange('2020-01-01', null) from \(shops)
      """,
    ]
  }

  private static func facts(_ organization: OrganizationData) -> [String] {
    let people = "staff.employee e where e.employee_no like '\(organization.prefix)%'"
    return [
      """
      insert into attendance.roster (shop_id, employee_id, work_date, unit_id, shift_code,
        starts_at, ends_at, break_minutes, day_share, punch_from, midpoint, punch_until, same_day)
      select e.shop_id, e.employee_id, d.day, e.unit_id, 'T1',
        d.midnight + interval '9 h', d.midnight + interval '18 h', 60, 1,
        d.midnight + interval '5 h', d.midnight + interval '13.5 h',
        d.midnight + interval '22 h', true
      from (
        select n::date as day, n at time zone 'Asia/Shanghai' as midnight
        from generate_series(timestamp '2026-10-08', '2026-10-29', '1 day') n) d, \(people)
      order by e.shop_id, e.unit_id, d.day, e.employee_id
      """,
      // One shift in 25 begins ten minutes late, one in 50 is not worked at all.
      """
      insert into attendance.punch
        (shop_id, punch_date, employee_id, punched_at, source, unit_id, entered_by)
      select r.shop_id, r.work_date, r.employee_id,
        case h.part
          when 1 then r.starts_at + case when (r.employee_id + (r.work_date - date '2026-10-01'))
            % 25 = 0 then interval '10 min' else interval '-3 min' end
          else r.ends_at + interval '1 min' end,
        'clock', r.unit_id, 'clock'
      from attendance.roster r cross join (values (1), (2)) h (part)
      where r.work_date between \(days)
        and (r.employee_id + (r.work_date - date '2026-10-01') * 7) % 50 <> 0
      order by r.work_date, r.shop_id, h.part, r.employee_id
      """,
      """
      insert into pay.terms (shop_id, employee_id, valid, unit_id, grade, approved_by)
      select e.shop_id, e.employee_id, daterange('2020-01-01', null), e.unit_id,
        substr('CDEFG', (e.employee_id % 5 + 1)::int, 1), 'bench'
      from \(people)
      """,
      """
      insert into pay.entered_amount
        (shop_id, month, employee_id, unit_id, item_code, amount, reason, entered_by)
      select e.shop_id, '2026-10-01', e.employee_id, e.unit_id, i.code, i.amount, 'bench', 'bench'
      from (values ('social_insurance', 120.5), ('housing_fund', 80), ('income_tax', 15.35))
        i (code, amount), \(people)
      """,
    ]
  }
}
