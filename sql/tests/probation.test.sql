-- Probation and conversion: length by policy, the first day of an application, counters and limits,
-- score and band, the eight steps, outcomes (EMP-009 to EMP-012).
begin;
\ir harness.sql
\ir company.sql

select attendance.give_shifts('TSA', '2026-01-01', 'T1') \g /dev/null
select policy.bind_regime('4B', '2020-01-01', shop_code => 'TSA') \g /dev/null
select tests.hire(no, shop_code, unit_code, post, since) from (values
  ('T110', 'TSA', 'CSC-TEL', 'TEL_AGENT', (access.today() - interval '1 month')::date),
  ('T111', 'TSA', 'CSC-TEL', 'TEL_AGENT', (access.today() - interval '1 month')::date + 1),
  ('T112', 'TSA', 'CSC-TEL', 'TEL_AGENT', (access.today() - interval '4 months')::date),
  ('T113', 'TSA', 'CSC-TEL', 'TEL_AGENT', date '2026-01-31'),
  ('T115', 'TSA', 'CSC-TEL', 'TEL_AGENT', (access.today() - interval '4 months')::date),
  ('T210', 'TMS', 'THERAPY', 'THERAPIST', date '2026-01-31')
) p (no, shop_code, unit_code, post, since) \g /dev/null
select access.create_login(no, lower(no) || '_kt', null, 'TCO')
from (values ('T110'), ('T111'), ('T112'), ('T113'), ('T115'), ('T210')) p (no) \g /dev/null
select format('grant %I to %I', l.login, session_user)
from access.login l
where l.login like '%\_kt' and not (select r.rolsuper from pg_roles r where r.rolname = session_user)
\gexec

-- The numbers of the regimes, by unit and day.
create function tests.start_as(regime text, no text, training date default null) returns staff.probation
language plpgsql as $$
declare made staff.probation;
begin
  perform policy.bind_regime(regime, '2020-01-01', shop_code => 'TMS');
  begin
    made := staff.start_probation(no, training);
    raise exception using errcode = 'TT000';
  exception when sqlstate 'TT000' then
  end;
  delete from policy.value v where v.shop_id = tests.shop('TMS');
  return made;
end $$;
select tests.is((tests.start_as('2I', 'T210')).natural_on, date '2026-03-31',
  'EMP-009a: regime 2I, until two full months of service');
select tests.is((tests.start_as('2H', 'T210')).natural_on, date '2026-02-28',
  'EMP-009a: regime 2H, one month, its last day where the day is missing');
select tests.is((tests.start_as('2H', 'T210')).earliest_on, date '2026-01-31',
  'EMP-009a: regime 2H may be shortened');
select tests.is((tests.start_as('2V', 'T210', '2026-02-06')).natural_on, date '2026-05-07',
  'EMP-009a: regime 2V, three months as apprentice after seven days of training');
select tests.is((tests.start_as('2V', 'T210', '2026-02-13')).natural_on, date '2026-05-14',
  'EMP-009a: regime 2V, fourteen days of training');
select tests.throws($$select tests.start_as('2V', 'T210', '2026-02-05')$$, 'KF006', 'EMP-009a',
  'EMP-009a: six days of training');
select tests.throws($$select tests.start_as('2V', 'T210', '2026-02-14')$$, 'KF006', 'EMP-009a',
  'EMP-009a: fifteen days of training');
select tests.throws($$select tests.start_as('2V', 'T210')$$, 'KF006', 'EMP-009a',
  'EMP-009a: an apprenticeship without training');
select tests.throws($$select tests.start_as('2H', 'T210', '2026-02-06')$$, 'KF006', 'EMP-009a',
  'EMP-009a: a training that the regime does not know');
select tests.throws($$select tests.start_as('0B', 'T210')$$, 'KF002', null,
  'EMP-009a, REG-002c: the days of regime 0B are blank');
select policy.bind_regime('0B', '2020-01-01', shop_code => 'TMS') \g /dev/null
update policy.value set value = '45'
where shop_id = tests.shop('TMS') and parameter_code = 'probation.days';
set local role t002_kt;
select tests.is((staff.start_probation('T210')).natural_on, date '2026-03-17',
  'EMP-009a: regime 0B with its days filled in');
select tests.is((select rights from staff.probation where employee_id = tests.employee('T210')), 'EQUAL',
  'EMP-009c: regime 0B gives probation the rights of regular employees');
select tests.throws($$select staff.start_probation('T210')$$, '23505', 'probation_pkey', 'a probation twice');

-- HR records a probation; a supervisor and the person himself do not.
select tests.lives($$select staff.start_probation(no) from (values ('T110'), ('T111'), ('T112'), ('T113'),
    ('T115')) p (no)$$, 'RBAC-T1: HR records probations');
select tests.is((select format('%s %s %s %s/%s/%s/%s', natural_on, earliest_on, apply_until_day, leave_limit,
    late_limit, leaving_limit, violation_limit) from staff.probation where employee_id = tests.employee('T113')),
  '2026-04-30 2026-02-28 15 5/3/0/0', 'EMP-009a, EMP-010: regime 4B');
update staff.probation set length = 1, leave_limit = 99, chain_code = 'CONVERSION_SHOP', is_scored = false
where employee_id = tests.employee('T113');
select tests.is((select format('%s %s %s %s', length, leave_limit, chain_code, is_scored) from staff.probation
    where employee_id = tests.employee('T113')), '3 5 CONVERSION_SCENIC t',
  'EMP-009a: what was taken from the policies never changes');
set local role t102_kt;
select tests.throws($$select staff.start_probation('T104')$$, '42501', null, 'RBAC-T1: a supervisor records none');
set local role t110_kt;
select tests.is((select count(*) from staff.probation), 1::bigint, 'RBAC-T1: a person sees his own probation');
select tests.is(tests.rows_changed('update staff.probation set training_until = null'), 0::bigint,
  'RBAC-T1: and does not change it');
set local role kefu_owner;

-- B-19: the last day of a month whose applications are assessed in it.
select tests.is(staff.conversion_cycle(d, 15), c, format('EMP-010c, B-19: applied on %s', d))
from (values (date '2026-10-14', date '2026-10-01'), ('2026-10-15', '2026-10-01'),
  ('2026-10-16', '2026-11-01'), ('2026-12-16', '2027-01-01'), ('2026-12-31', '2027-01-01')) b (d, c);
select tests.is(staff.conversion_cycle('2026-10-31', null), date '2026-10-01', 'EMP-010c: no last day');

-- B-17: one month of service.
set local role t111_kt;
select tests.throws($$select staff.apply_for_conversion('做得好', true)$$, 'KF006', 'EMP-010a',
  'EMP-010a, B-17: an application a day before one month of service');
select tests.throws($$select staff.apply_for_conversion('做得好')$$, 'KF006', 'EMP-010a',
  'EMP-010a, B-17: nor as a natural one');
set local role t110_kt;
select tests.throws($$select staff.apply_for_conversion(' ')$$, 'KF006', 'EMP-012', 'EMP-012: an empty form');
select tests.lives($$select staff.apply_for_conversion('做得好', true)$$,
  'EMP-010a, B-17: an application at one month of service');
select tests.throws($$select staff.apply_for_conversion('再来一次')$$, 'KF006', 'EMP-012',
  'EMP-012: a second application while the first waits');
select tests.is((select format('%s %s %s', state, kind, cycle) from staff.probation_state),
  format('applied EARLY %s', staff.conversion_cycle(access.today(), 15)), 'EMP-010c: the cycle of the application');
select tests.throws(format($$insert into approval.request (shop_id, unit_id, employee_id, about_employee_id,
    chain_code, version, title_zh, title_en) values (%s, %s, %s, %s, 'CONVERSION_SCENIC', 1, 'x', 'x')$$,
    tests.shop('TSA'), tests.unit('TSA', 'CSC-TEL'), tests.employee('T110'), tests.employee('T111')),
  'KF006', 'EMP-012', 'EMP-012: an application for somebody else');
set local role t104_kt;
select tests.throws($$select staff.apply_for_conversion('做得好')$$, 'KF006', 'EMP-009a',
  'EMP-012: an application without probation');
set local role kefu_owner;

-- B-18: occasions against limits. T113 works five days a week from 2 February.
insert into attendance.roster (shop_id, employee_id, work_date, unit_id, shift_code)
select tests.shop('TSA'), tests.employee('T113'), d::date, tests.unit('TSA', 'CSC-TEL'), 'T1'
from generate_series(date '2026-02-02', '2026-03-27', '1 day') d where extract(isodow from d) < 6;
insert into attendance.punch (shop_id, punch_date, employee_id, punched_at, source, direction, unit_id)
select r.shop_id, r.work_date, r.employee_id, r.starts_at, 'clock', 'in'::attendance.direction, r.unit_id
from attendance.roster r where r.employee_id = tests.employee('T113')
union all
select r.shop_id, r.work_date, r.employee_id, r.ends_at, 'clock', 'out'::attendance.direction, r.unit_id
from attendance.roster r where r.employee_id = tests.employee('T113');
create function tests.leave(day date, how_long int) returns void language sql as $$
  insert into attendance.recorded_time (shop_id, employee_id, work_date, kind, unit_id, minutes, paid, reason)
  values (tests.shop('TSA'), tests.employee('T113'), day, 'personal_leave', tests.unit('TSA', 'CSC-TEL'),
    how_long, false, '测试')
$$;
create function tests.late(day date, minutes int) returns void language plpgsql as $$
begin
  alter table attendance.punch disable trigger user;
  delete from attendance.punch where employee_id = tests.employee('T113') and punch_date = day
    and direction = 'in';
  alter table attendance.punch enable trigger user;
  insert into attendance.punch (shop_id, punch_date, employee_id, punched_at, source, direction, unit_id)
  select r.shop_id, day, r.employee_id, r.starts_at + make_interval(mins => minutes), 'clock', 'in'::attendance.direction, r.unit_id
  from attendance.roster r where r.employee_id = tests.employee('T113') and r.work_date = day;
end $$;
create function tests.counts() returns text language sql as $$
  select string_agg(format('%s %s%s', c.counter, c.happened, case when c.is_over then ' over' else '' end), ', ')
  from staff.probation_counts(tests.shop('TSA'), tests.employee('T113'), '2026-01-31', '2026-03-31') c
$$;
select tests.is(tests.counts(), 'leave 0, late 0, leaving 0, violation 0', 'EMP-010b: a clean probation');
-- Friday and Monday whole: one occasion; two short leaves on neighbouring days: two.
select tests.leave('2026-02-06', 480), tests.leave('2026-02-09', 480), tests.leave('2026-02-11', 60),
  tests.leave('2026-02-12', 60), tests.leave('2026-02-18', 240) \g /dev/null
select tests.is(tests.counts(), 'leave 4, late 0, leaving 0, violation 0', 'EMP-010b, B-18: four leaves');
select tests.leave('2026-02-20', 60) \g /dev/null
select tests.late('2026-03-02', 1), tests.late('2026-03-03', 5) \g /dev/null
select tests.is(tests.counts(), 'leave 5, late 2, leaving 0, violation 0', 'EMP-010b, B-18: five leaves, two lates');
select tests.late('2026-03-04', 20) \g /dev/null
select tests.is(tests.counts(), 'leave 5, late 3, leaving 0, violation 0', 'EMP-010b, B-18: three lates are allowed');
select tests.late('2026-03-05', 20) \g /dev/null
select tests.leave('2026-02-24', 480) \g /dev/null
select tests.is(tests.counts(), 'leave 6 over, late 4 over, leaving 0, violation 0',
  'EMP-010b, B-18: six leaves, four lates are over the limits');
insert into attendance.clearance (shop_id, employee_id, work_date, anomaly, unit_id, decision, reason)
values (tests.shop('TSA'), tests.employee('T113'), '2026-03-05', 'late', tests.unit('TSA', 'CSC-TEL'),
  'excused', '地铁故障');
select tests.is(tests.counts(), 'leave 6 over, late 3, leaving 0, violation 0',
  'EMP-010b: a lateness that was excused does not count');

-- Any violation of discipline is over the limit of none.
insert into staff.discipline (shop_id, unit_id, employee_id, violation_code, occurred_on, evidence, measure_code,
  decided_on, expires_on, reason)
select tests.shop('TSA'), tests.unit('TSA', 'CSC-TEL'), tests.employee('T113'), v.violation_code, '2026-03-10',
  '监控记录', m.measure_code, '2026-03-11', '2026-12-31', '批评教育'
from (select violation_code from staff.violation order by violation_code limit 1) v,
  (select measure_code from staff.discipline_measure order by rank limit 1) m;
select tests.is(tests.counts(), 'leave 6 over, late 3, leaving 0, violation 1 over', 'EMP-010b: a violation of discipline');
delete from staff.discipline where employee_id = tests.employee('T113');

-- The sign-off, step by step (EMP-012). T112 applies; each step has its person.
create function tests.decide_as(login text, no text, what jsonb, said approval.outcome default 'approved')
returns text language plpgsql as $$
declare asked bigint;
begin
  execute format('set local role %I', login);
  select r.request_id into strict asked from approval.request r
  where coalesce(r.about_employee_id, r.employee_id) = tests.employee(no)
  order by r.request_id desc limit 1;
  return approval.decide(asked, said, case said when 'approved' then null else '不合格' end, what);
end $$;
grant execute on function tests.decide_as(text, text, jsonb, approval.outcome) to public;
set local role t112_kt;
select staff.apply_for_conversion('三个月总结') as asked \gset
select tests.throws($$select approval.decide($$ || :asked || $$, 'approved', null, '{"opinion": "好"}')$$,
  'KF006', 'RBAC-007b', 'EMP-012: nobody evaluates himself');
set local role t101_kt;
select tests.throws($$select approval.decide($$ || :asked || $$, 'approved', null, '{"opinion": "好"}')$$,
  'KF004', null, 'EMP-012: the manager does not go before the supervisor');
set local role t103_kt;
select tests.throws($$select approval.decide($$ || :asked || $$, 'approved', null, '{"opinion": "好"}')$$,
  'KF006', 'EMP-012', 'EMP-012: the supervisor gives opinion, day, pay and score');
reset role;
set local role kefu_owner;
select tests.decide_as('t103_kt', 'T112',
  jsonb_build_object('opinion', '同意', 'conversion_date', access.today(), 'monthly_pay', '4000', 'daily_score', '85'));
select tests.decide_as('t108_kt', 'T112', '{"opinion": "熟练", "test_score": "78"}');
set local role t002_kt;
select tests.throws(format($$insert into staff.conversion_assessment (shop_id, request_id, unit_id, employee_id,
    daily_score, test_score, interview_score, daily_weight, test_weight, interview_weight, composite, band,
    suggestion, needs_review, policy_value_ids)
    values (%s, %s, %s, %s, 85, 78, 80, 1, 1, 1, 81, 'NATURAL', 'NATURAL', false, '{}')$$, tests.shop('TSA'),
    :asked, tests.unit('TSA', 'CSC-TEL'), tests.employee('T112')),
  'KF006', 'EMP-011a', 'EMP-011a: a score without its interview');
select tests.throws($$select staff.record_outcome('T112', 'approved')$$, 'KF006', 'EMP-012',
  'EMP-012: an outcome before the sign-off is through');
select tests.decide_as('t101_kt', 'T112', '{"opinion": "沟通好", "interview_score": "80"}');
select tests.decide_as('t101_kt', 'T112', '{"opinion": "同意"}');
select tests.decide_as('t002_kt', 'T112', '{"opinion": "已归档"}');
select tests.decide_as('t001_kt', 'T112', '{"opinion": "同意"}');
set local role t002_kt;
select tests.throws($$select staff.record_outcome('T112', 'approved')$$, 'KF006', 'EMP-012',
  'EMP-012: the report in OA cannot be skipped');
select tests.decide_as('t002_kt', 'T112', '{"opinion": "已报备", "oa_number": "OA-2026-118"}');
set local role t002_kt;
select tests.throws($$select staff.record_outcome('T112', 'approved')$$, 'KF006', 'EMP-011a',
  'EMP-011a: an outcome without a score');
create temporary table score as
select tests.shop('TSA') as shop_id, :asked::bigint as request_id, tests.unit('TSA', 'CSC-TEL') as unit_id,
  tests.employee('T112') as employee_id;
grant select on score to public;
select tests.throws($$insert into staff.conversion_assessment (shop_id, request_id, unit_id, employee_id,
    daily_score, test_score, interview_score, daily_weight, test_weight, interview_weight, composite, band,
    suggestion, needs_review, policy_value_ids)
    select s.*, 95, 78, 80, 1, 1, 1, 84, 'NATURAL', 'NATURAL', false, '{}' from score s$$,
  'KF006', 'EMP-011a', 'EMP-011a: a component that the sign-off did not give');
select tests.lives($$insert into staff.conversion_assessment (shop_id, request_id, unit_id, employee_id,
    daily_score, test_score, interview_score, daily_weight, test_weight, interview_weight, composite, band,
    suggestion, needs_review, policy_value_ids)
    select s.*, 85, 78, 80, 1, 1, 1, 81, 'NATURAL', 'NATURAL', false, '{}' from score s$$,
  'EMP-011a, WE-46: the score of the sign-off');
set local role kefu_owner;
create function tests.banded(new_composite numeric, new_band text, new_suggestion text, review boolean)
returns void language sql as $$
  update staff.conversion_assessment set composite = new_composite, band = new_band,
    suggestion = new_suggestion, needs_review = review, assessed_by = current_user
$$;
grant execute on function tests.banded(numeric, text, text, boolean) to public;
set local role t002_kt;
select tests.throws($$select tests.banded(99, 'EARLY', 'EARLY', false)$$, '23514', null,
  'EMP-011a: a score above all of its components');
select tests.throws($$update staff.conversion_assessment set assessed_by = 't001_kt'$$, '42501', null,
  'EMP-011a: a score in another one''s name');

-- The bands at the outcome (EMP-011b). The score itself is the rules' to compute; here it is laid down.
select tests.banded(79.99, null, 'EXTEND', true);
select tests.throws($$select staff.record_outcome('T112', 'approved')$$, 'KF006', 'EMP-011b',
  'EMP-011b, B-13: a score in a gap converts nobody without review');
select tests.banded(78, 'EXTEND', 'EXTEND', false);
select tests.throws($$select staff.record_outcome('T112', 'approved')$$, 'KF006', 'EMP-011b',
  'EMP-011b: a score for extension converts nobody');
select tests.banded(78, 'REJECT', 'REJECT', false);
select tests.throws($$select staff.record_outcome('T112', 'approved', review => '破例')$$, 'KF006', 'EMP-011b',
  'EMP-011b, B-16: a score below the pass mark converts nobody, with a reason neither');
select tests.banded(81, 'NATURAL', 'NATURAL', false);
select tests.throws($$select staff.record_outcome('T112', 'approved', (natural_on - 1)) from staff.probation
    where employee_id = tests.employee('T112')$$, 'KF006', 'EMP-011b',
  'EMP-011b: a score for natural conversion is none for an early one');
select tests.lives($$select staff.record_outcome('T112', 'approved')$$, 'EMP-012: the outcome after all steps');
select tests.is((select format('%s %s', state, converted_on) from staff.probation_state
    where employee_id = tests.employee('T112')), format('converted %s', access.today()),
  'EMP-012: the state follows from the outcome, the day from the supervisor''s step');
select tests.throws($$select staff.record_outcome('T112', 'dismissed')$$, 'KF006', 'EMP-012',
  'EMP-012: a second outcome');
select tests.throws($$select tests.banded(81, 'NATURAL', 'NATURAL', true)$$, 'KF006', 'EMP-011a',
  'EMP-011a: a score after the outcome');
select tests.throws($$update staff.probation_outcome set outcome = 'dismissed'$$, '42501', null,
  'EMP-012: an outcome is never changed');
set local role t112_kt;
select tests.throws($$select staff.apply_for_conversion('再来')$$, 'KF006', 'EMP-012',
  'EMP-012: an application after the conversion');
set local role t102_kt;
select tests.throws($$insert into staff.probation_outcome (shop_id, employee_id, entry_date, unit_id, outcome,
    effective_on, request_id)
    select p.shop_id, p.employee_id, p.entry_date, p.unit_id, 'approved', access.today(), r.request_id
    from staff.probation p join approval.request r on r.employee_id = p.employee_id
    where p.employee_id = tests.employee('T110')$$, '42501', null,
  'EMP-012, RBAC-T1: a supervisor enters no outcome');
set local role kefu_owner;

-- Extension: by a manager's review, to a later day; the limits block the score (EMP-010b).
set local role t103_kt;
select staff.ask_for_extension('T115', (access.today() + 30), '请假超限') as asked \gset
set local role t002_kt;
select tests.throws($$select staff.record_outcome('T115', 'extended')$$, 'KF006', 'EMP-012',
  'EMP-010b: an extension before its review');
reset role;
set local role kefu_owner;
create function tests.decide_next(no text, what jsonb) returns text language plpgsql as $$
declare r record; login name;
begin
  select s.* into strict r from approval.state s
  where coalesce(s.about_employee_id, s.employee_id) = tests.employee(no) order by s.request_id desc limit 1;
  select l.login into strict login
  from approval.chain_step c
  cross join lateral access.deciders(r.unit_id, r.employee_id, r.about_employee_id, c.role, c.post_codes,
    r.chain_code, access.today()) d
  join access.login l on l.employee_id = d.employee_id and l.ended_at is null
  where c.chain_code = r.chain_code and c.version = r.version and c.step_no = r.step_no
  order by l.login limit 1;
  perform tests.decide_as(login, no, what);
  execute 'set local role kefu_owner';
  return login;
end $$;
select tests.is(tests.decide_next('T115', '{"opinion": "延长一个月"}'), 't101_kt',
  'EMP-010b: the manager above reviews');
select tests.is(tests.decide_next('T115', '{"opinion": "归档"}'), 't002_kt', 'EMP-010b: HR files the extension');
set local role t002_kt;
select tests.throws($$select staff.record_outcome('T115', 'extended', access.today() - 60)$$, 'KF006', 'EMP-010b',
  'EMP-010b: an extension to an earlier day');
select tests.throws($$select staff.record_outcome('T115', 'approved')$$, 'KF006', 'EMP-012',
  'EMP-012: an extension converts nobody');
select tests.lives($$select staff.record_outcome('T115', 'extended')$$, 'EMP-012: the extension');
select tests.is((select format('%s %s', state, due_on) from staff.probation_state
    where employee_id = tests.employee('T115')), format('extended %s', access.today() + 30),
  'EMP-010b: the probation is due when the extension ends');
set local role kefu_owner;

-- Limits block the score, and the early day needs its band (EMP-010a, EMP-010b, EMP-011b).
create function tests.sign_off(no text, conversion_date date, score numeric, band text) returns void
language plpgsql as $$
begin
  for step in 1..7 loop
    perform tests.decide_next(no, jsonb_build_object('opinion', '同意', 'conversion_date', conversion_date,
      'monthly_pay', '4000', 'daily_score', score, 'test_score', score, 'interview_score', score,
      'oa_number', 'OA-1'));
  end loop;
  insert into staff.conversion_assessment (shop_id, request_id, unit_id, employee_id, daily_score,
    test_score, interview_score, daily_weight, test_weight, interview_weight, composite, band,
    suggestion, needs_review, policy_value_ids)
  select r.shop_id, max(r.request_id), r.unit_id, r.employee_id, score, score, score, 1, 1, 1, score, band,
    band, false, '{}'
  from approval.request r where r.employee_id = tests.employee(no) group by r.shop_id, r.unit_id, r.employee_id;
end $$;
set local role t113_kt;
select staff.apply_for_conversion('总结') \g /dev/null
set local role kefu_owner;
select tests.sign_off('T113', '2026-04-30', 85, 'NATURAL');
set local role t002_kt;
select tests.throws($$select staff.record_outcome('T113', 'approved')$$, 'KF006', 'EMP-010b',
  'EMP-010b, B-18: six leaves block the conversion by score');
select tests.lives($$select staff.record_outcome('T113', 'approved', review => '病亲陪护，经理复核同意')$$,
  'EMP-010b: a manager''s review decides');
set local role kefu_owner;
select tests.sign_off('T110', access.today(), 90, 'EARLY');
set local role t002_kt;
select tests.throws($$select staff.record_outcome('T110', 'approved', access.today() - 1)$$, 'KF006', 'EMP-010a',
  'EMP-010a, B-17: a conversion a day before one month of service');
select tests.lives($$select staff.record_outcome('T110', 'approved')$$,
  'EMP-011b, B-12: a score of 90 converts early, at one month');
set local role kefu_owner;

\o
select tests.finish();
rollback;
