import KefuPostgres

/// The queries behind the explanation of a pay slip, each under the reader's own rights.
enum ExplanationStatements {
  /// Who the number may stand for, and what the reader may see of him now.
  static let people = Statement<String, (Int64, Bool)>(
    "explain.people",
    """
    select e.employee_id,
      not row_security_active('pay.slip')
        or coalesce(e.employee_id = access.own_employee('payroll', 'read', current_user), false)
        or coalesce(e.unit_id = any (access.my_units('payroll', 'read', current_user)), false)
    from staff.employee e where e.employee_no = $1 order by e.employee_id
    """)

  static let reader = Statement<(String, Bool)>(
    "explain.reader",
    """
    select current_user::text, not row_security_active('staff.employee') or exists (
      select from access.scope s where s.login = current_user and s.resource = 'org_chart'
        and s.action = 'read' and s.company and s.valid @> access.today())
    """)

  static let slips = Statement<[Int64], PostgresDate, ExplainedSlip>(
    "explain.slips",
    """
    select g.shop_id, s.code, s.name_zh, s.name_en, u.name_zh, u.name_en, g.employee_id,
      g.employee_no, g.employee_name, p.name_zh, p.name_en, g.month, g.run_kind, g.scheme_code,
      c.title_zh, c.title_en, c.source, g.grade, g.tier, g.worked_days, g.gross, g.deductions,
      g.net, g.debt_before, g.debt_after,
      case when exists (select from close.seal l where l.shop_id = g.shop_id
        and l.month = g.month) then 'sealed' else 'computed' end
    from pay.slip g
    join org.shop s on s.shop_id = g.shop_id
    join org.unit u on u.unit_id = g.unit_id
    join org.post p on p.post_code = g.post_code
    join pay.scheme c on c.scheme_code = g.scheme_code
    where g.employee_id = any ($1) and g.month = $2
    order by s.code collate "C", g.run_kind
    """)

  static let lines = Statement<Int64, Int64, PostgresDate, String, String, ExplainedLine>(
    "explain.lines",
    """
    select l.line_no, l.item_code, l.item_version, l.amount, l.inputs, l.policy_value_ids,
      i.kind, i.sign, i.title_zh, i.title_en, i.formula_zh, i.formula_en, i.input_names,
      i.input_units, (i.parameters ->> 'prorated') = 'true'
    from pay.slip_line l
    left join pay.scheme_item i on i.scheme_code = $5 and i.item_code = l.item_code
      and i.version = l.item_version
    where l.shop_id = $1 and l.employee_id = $2 and l.month = $3
      and l.run_kind = $4::pay.run_kind
    order by l.line_no
    """)

  static let policies = Statement<Int64, PostgresDate, [Int64], ExplainedPolicy>(
    "explain.policies",
    """
    select a.value_id, a.parameter_code, coalesce(p.meaning_zh, a.parameter_code),
      coalesce(p.meaning_en, a.parameter_code), a.value::text, a.scope, a.scope_name_zh,
      r.title_zh, r.title_en, a.regime_code, a.valid_from, a.valid_to
    from pay.applied_policy a
    left join policy.parameter p on p.parameter_code = a.parameter_code
    left join policy.regime r on r.regime_code = a.regime_code
    where a.shop_id = $1 and a.month = $2 and a.value_id = any ($3)
    order by a.parameter_code collate "C", a.valid_from, a.value_id
    """)

  static let attendance = Statement<Int64, Int64, PostgresDate, ExplainedAttendance>(
    "explain.attendance",
    """
    select m.scheduled_days, m.attended_days, m.late_times, m.late_minutes, m.early_times,
      m.early_minutes, m.absence_days, m.personal_leave_days + m.sick_leave_days
        + m.annual_leave_days + m.other_leave_days, m.missing_punches, m.points_lost,
      m.full_attendance, m.policy_value_ids
    from attendance.month m where m.shop_id = $1 and m.employee_id = $2 and m.month = $3
    """)

  /// Whether the reader sees the punches of a person in his unit of today.
  static let seesPunches = Statement<Int64, Bool>(
    "explain.sees_punches",
    """
    select not row_security_active('attendance.punch')
      or coalesce($1 = access.own_employee('punch', 'read', current_user), false)
      or exists (select from staff.employee e where e.employee_id = $1
        and e.unit_id = any (access.my_units('punch', 'read', current_user)))
    """)

  static let days = Statement<Int64, PostgresDate, PostgresDate, Int64, ExplainedDay>(
    "explain.days",
    """
    select d.work_date, d.shift_code, d.starts_at, d.ends_at,
      coalesce(p.punches, '{}'), coalesce(p.corrections, 0), d.late_minutes, d.early_minutes,
      d.missing_in, d.missing_out, d.absent, d.leave_minutes, d.outing_minutes, d.trip_minutes
    from attendance.day($1, $2, $3) d
    join attendance.roster r on r.shop_id = d.shop_id and r.employee_id = d.employee_id
      and r.work_date = d.work_date and r.shift_no = d.shift_no
    left join lateral (
      select array_agg(p.punched_at order by p.punched_at) as punches,
        count(*) filter (where p.source = 'correction') as corrections
      from attendance.punch p
      where p.shop_id = r.shop_id and p.employee_id = r.employee_id
        and p.punch_date between r.work_date - 1 and r.work_date + 2
        and p.punched_at between r.punch_from and r.punch_until
    ) p on true
    where d.employee_id = $4
    order by d.work_date, d.starts_at
    """)
}
