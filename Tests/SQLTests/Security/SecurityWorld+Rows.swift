import KefuTestSupport

/// The rows of the world, written by the superuser past all policies.
extension SecurityWorld {
  /// Clears what runs that died more than an hour ago left in the cluster.
  static let dropOldLogins = """
    do $$
    declare old name;
    begin
      for old in
        select rolname from pg_roles
        where rolname ~ '^ktsec_[0-9]+_'
          and split_part(rolname, '_', 2)::bigint < extract(epoch from now()) - 3600
      loop
        execute format('drop role if exists %I', old);
      end loop;
    end $$
    """

  /// A second company with shops of its own.
  static let rival = """
    insert into org.company (code, name_zh, name_en) values ('RIVAL', '对手公司', 'Rival');
    select org.instantiate_template('RIVAL', 'HEAD_OFFICE', 'RIVAL-HQ', '对手总部',
      'Rival head office', '2015-01-01');
    select org.instantiate_template('RIVAL', 'SCENIC_AREA', 'RIVAL-SA', '对手景区',
      'Rival scenic area', '2015-01-01');
    select org.instantiate_template('RIVAL', 'MASSAGE_SHOP', 'RIVAL-MS', '对手按摩店',
      'Rival massage shop', '2015-01-01');
    """

  /// A stand-in in each unit and the holder of each post.
  static let people = """
    insert into staff.employee (company_id, shop_id, unit_id, employee_no, name_zh, joined_on)
    select s.company_id, u.shop_id, u.unit_id, 'U' || u.unit_id, '替身', '2020-01-01'
    from org.unit u join org.shop s using (shop_id);
    insert into staff.employment (shop_id, employee_id, entry_date, unit_id)
    select shop_id, employee_id, joined_on, unit_id
    from staff.employee where employee_no like 'U%';
    insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_head, valid)
    select distinct on (p.unit_id) p.shop_id, e.employee_id, p.unit_id, p.post_code, p.is_head,
      daterange('2020-01-01', null)
    from org.position p
    join staff.employee e on e.unit_id = p.unit_id and e.employee_no like 'U%'
    join org.shop s on s.shop_id = p.shop_id
    join org.company c on c.company_id = s.company_id and c.code = 'RIVAL'
    order by p.unit_id, p.post_code;

    -- The person of each post: one whose only assignment is in force, whatever day it is.
    create table security_holder as
    select distinct on (a.post_code) a.post_code, a.employee_id, a.shop_id, a.unit_id
    from org.assignment a
    join org.shop s using (shop_id)
    join org.company c on c.company_id = s.company_id and c.code = 'DEMO'
    where upper_inf(a.valid)
      and (select count(*) from org.assignment o where o.employee_id = a.employee_id) = 1
    order by a.post_code, a.employee_id;
    update org.assignment a
    set valid = daterange(least(lower(a.valid), current_date - 40), null)
    from security_holder h where h.employee_id = a.employee_id;
    """

  /// One login a holder; those of the demo belong to other tests of the cluster.
  static func logins(_ prefix: String) -> String {
    """
    delete from access.login;
    select access.create_login(e.employee_no, '\(prefix)' || lower(h.post_code),
      '\(TestDatabase.demoPassword)', 'DEMO')
    from security_holder h join staff.employee e using (employee_id);
    select access.create_login(e.employee_no, '\(prefix)rival', '\(TestDatabase.demoPassword)',
      'RIVAL')
    from org.shop s join staff.employee e on e.unit_id = s.unit_id
    where s.code = 'RIVAL-HQ'
    """
  }

  /// A row of each person's tables for everybody.
  static let facts = """
    insert into attendance.roster (shop_id, employee_id, work_date, unit_id, shift_code,
      starts_at,
      ends_at, break_minutes, day_share)
    select shop_id, employee_id, '2026-08-03', unit_id, 'T1', '2026-08-03 09:00+08',
      '2026-08-03 18:00+08', 60, 1 from staff.employee;
    insert into attendance.punch (shop_id, punch_date, employee_id, punched_at, source,
      direction, unit_id)
    select shop_id, '2026-08-03', employee_id, '2026-08-03 08:55+08', 'clock', 'in', unit_id
    from staff.employee;
    insert into attendance.recorded_time (shop_id, employee_id, work_date, kind, unit_id,
      minutes, reason)
    select shop_id, employee_id, '2026-08-04', 'annual_leave', unit_id, 60, 'test'
    from staff.employee;
    insert into attendance.clearance (shop_id, employee_id, work_date, anomaly, unit_id,
      decision, reason)
    select shop_id, employee_id, '2026-08-03', 'late', unit_id, 'excused', 'test'
    from staff.employee;
    insert into attendance.month (shop_id, month, employee_id, unit_id, employee_no,
      employee_name,
      post_code, scheduled_days, attended_days, worked_days, missed_days, late_times,
        late_minutes,
      early_times, early_minutes, absence_days, personal_leave_days, sick_leave_days,
      annual_leave_days, other_leave_days, outing_times, trip_days, overtime_working_minutes,
      overtime_rest_minutes, overtime_statutory_minutes, lieu_credit_minutes, points_lost,
      missing_punches, full_attendance)
    select shop_id, '2026-08-01', employee_id, unit_id, employee_no, name_zh, 'CLERK', 1, 1, 1,
      0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, true from staff.employee;
    insert into pay.terms (shop_id, employee_id, valid, unit_id, grade)
    select shop_id, employee_id, daterange('2020-01-01', null), unit_id, 'H' from staff.employee e
    where employee_no like 'U%';
    insert into pay.entered_amount (shop_id, month, employee_id, item_code, unit_id, amount,
      reason)
    select shop_id, '2026-08-01', employee_id, 'phone_subsidy', unit_id, 100, 'test'
    from staff.employee;
    insert into pay.slip (shop_id, month, employee_id, unit_id, employee_no, employee_name,
      post_code,
      scheme_code, grade, tier, worked_days, gross, deductions, net)
    select shop_id, '2026-08-01', employee_id, unit_id, employee_no, name_zh, 'CLERK',
      (select min(scheme_code) from pay.scheme), 'H', 1, 21, 1000, 0, 1000 from staff.employee;
    insert into pay.slip_line (shop_id, employee_id, month, line_no, unit_id, item_code,
      amount, inputs,
      policy_value_ids)
    select shop_id, employee_id, '2026-08-01', 1, unit_id, 'base', 1000, '{}', '{}'
    from staff.employee;
    """

  /// A row of each unit's tables for every unit.
  static let figures = """
    insert into attendance.shift_template (shop_id, code, unit_id, name_zh, name_en,
      start_minute, end_minute)
    select shop_id, 'X' || unit_id, unit_id, '班', 'shift', 540, 1080 from org.unit;
    insert into calendar.shop_day (shop_id, day, unit_id, day_type, reason)
    select shop_id, date '2025-01-01' + unit_id::int, unit_id, 'rest', 'test' from org.unit;
    insert into pay.scheme_binding (shop_id, unit_id, scheme_code, valid)
    select shop_id, unit_id, (select min(scheme_code) from pay.scheme),
      '[1990-01-01,1991-01-01)' from org.unit;
    with v as (
      insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code,
        value_type, value, valid)
      select s.company_id, u.shop_id, u.unit_id, 'unit', p.parameter_code, p.value_type, null,
        '[1990-01-01,1991-01-01)'
      from org.unit u join org.shop s using (shop_id)
      cross join (select * from policy.parameter order by parameter_code limit 1) p
      returning value_id, shop_id, unit_id, parameter_code
    )
    insert into pay.applied_policy (shop_id, month, value_id, valid_from, unit_id, valid_to,
      parameter_code, scope, scope_name_zh, for_unit_ids)
    select shop_id, '2026-08-01', value_id, '2026-08-01', unit_id, '2026-08-31',
      parameter_code, 'unit',
      '部门', array[unit_id] from v;
    insert into close.computation (shop_id, month, unit_id, people, engine_version)
    select shop_id, date '2030-01-01' + unit_id::int * interval '1 month', unit_id, 1, '1'
    from org.unit;
    do $$
    declare place record; latest bytea; last_shop bigint;
    begin
      for place in select shop_id, unit_id from org.unit order by shop_id, unit_id loop
        latest := case when last_shop = place.shop_id then latest end;
        last_shop := place.shop_id;
        insert into close.seal (shop_id, month, unit_id, input_hash, output_hash,
          previous_hash, seal_hash)
        values (place.shop_id, date '2010-01-01' + place.unit_id::int * interval '1 month',
          place.unit_id,
          sha256('in'), sha256('out'), latest, sha256(place.unit_id::text::bytea));
        latest := sha256(place.unit_id::text::bytea);
      end loop;
    end $$;
    insert into close.delivery (shop_id, month, login, report_name, format, unit_id, path, sha256)
    select shop_id, '2026-08-01', (select min(login) from access.login), 'r' || unit_id, 'csv',
      unit_id,
      'a', sha256('a') from org.unit;
    """
}
