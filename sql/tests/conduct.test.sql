-- Leaving, discipline, breach, disputes, pay notices, benefits, referrals and awards: each rule
-- accepts and refuses, as the person concerned (EMP-018, EMP-022 to EMP-025, EMP-027, REG-007b).
begin;
\ir harness.sql
\ir company.sql

-- What TCO has chosen; the scenic shop has no referral bonus.
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select s.company_id, s.shop_id, s.unit_id, v.scope::policy.scope, v.parameter, p.value_type, v.value::jsonb,
  daterange('2015-01-01', null)
from (values ('THQ', 'company', 'discipline.failed_months', '3'), ('TMS', 'shop', 'referral.bonus', '"300.00"'),
  ('TMS', 'shop', 'approval.pay_change_chain', '"PAY_CHANGE"')) v (shop, scope, parameter, value)
join org.shop s on s.code = v.shop join policy.parameter p on p.parameter_code = v.parameter;

create function tests.leave(no text, kind text, last_day date, request bigint default null) returns bigint
language sql as $$
  insert into staff.departure (shop_id, unit_id, employee_id, kind, notice_on, last_day, checklist_code, reason, request_id)
  select p.shop_id, p.unit_id, p.employee_id, kind, last_day - 30, last_day, 'STANDARD', '原因', request
  from staff.find_person(no) p returning departure_id
$$;
create function tests.done(departure bigint, item text, receiver text default null) returns void language sql as $$
  insert into staff.departure_item (shop_id, departure_id, checklist_code, item_code, unit_id, employee_id, done_on, receiver_id)
  select d.shop_id, d.departure_id, d.checklist_code, item, d.unit_id, d.employee_id, d.last_day, tests.employee(receiver)
  from staff.departure d where d.departure_id = departure
$$;
create function tests.close(departure bigint) returns void language sql as $$
  select staff.close_departure(d.shop_id, d.departure_id) from staff.departure d where d.departure_id = departure
$$;
create function tests.punish(no text, violation text, measure text, decided date, expires date,
  refuses boolean default false, request bigint default null, withheld numeric default 0) returns void
language sql as $$
  insert into staff.discipline (shop_id, unit_id, employee_id, violation_code, occurred_on, evidence, measure_code,
    decided_on, expires_on, refused_correction, request_id, pay_effect, reason)
  select p.shop_id, p.unit_id, p.employee_id, violation, decided, '证据', measure, decided, expires, refuses, request,
    withheld, '原因' from staff.find_person(no) p
$$;
create function tests.propose(no text, measure text) returns bigint language sql as $$
  select approval.submit('SANCTION', p.unit_id, '处分建议', 'recommended sanction', 'staff.discipline', null,
    p.employee_id, jsonb_build_object('measure', measure))
  from staff.find_person(no) p
$$;
create function tests.hand(to_no text, from_no text, subject text) returns void language sql as $$
  insert into staff.reassignment (shop_id, unit_id, employee_id, to_employee_id, kind, subject, reassigned_on)
  select p.shop_id, p.unit_id, p.employee_id, tests.employee(to_no), 'request', subject, '2026-10-30'
  from staff.find_person(from_no) p
$$;
create function tests.least(no text, day date, refuses boolean) returns text language sql as $$
  select staff.least_measure(p.shop_id, p.employee_id, 'SERVICE', day, refuses) from staff.find_person(no) p
$$;
select format('grant execute on function %s to public', p.oid::regprocedure)
from pg_proc p where p.pronamespace = 'tests'::regnamespace \gexec

-- EMP-018a: the person is in service and the checklist is complete before the file is closed.
set local role t201_kt;
select tests.throws($$select tests.leave('T202', 'resignation', '2026-10-31')$$, '42501', null,
  'EMP-018a: a shop manager starts a leaving case');
set local role t202_kt;
select tests.throws($$select tests.leave('T202', 'resignation', '2026-10-31')$$, '42501', null,
  'EMP-018a: a therapist starts his own');
set local role t002_kt;
select tests.throws($$select tests.leave('T002', 'resignation', '2026-10-31')$$, '42501', null,
  'EMP-018a: HR starts his own');
select tests.throws($$select tests.leave('T202', 'resignation', '2026-01-15')$$, 'KF006', 'EMP-018a',
  'EMP-018a: notice before the person was in service');
select tests.leave('T202', 'resignation', '2026-10-31') as leaving \gset
select tests.ok(:leaving > 0, 'EMP-018a: HR starts a leaving case');
select tests.throws($$select tests.leave('T202', 'resignation', '2026-10-31')$$, '23505', 'departure_once',
  'EMP-018a: the same case twice');
select tests.throws(format('select tests.done(%s, ''HANDOVER'')', :leaving), 'KF006', 'EMP-018a',
  'EMP-018a: a handover to nobody');
select tests.throws(format('select tests.done(%s, ''HANDOVER'', ''T202'')', :leaving), '23514',
  'departure_item_not_to_oneself', 'EMP-018a: a handover to oneself');
select tests.throws(format('select tests.done(%s, ''KEYS'')', :leaving), '23503', null,
  'EMP-018a: an item that the checklist has not');
select tests.lives(format('select tests.done(%s, %L, %L)', :leaving, item, receiver), 'EMP-018a: done, ' || item)
from (values ('NOTICE', null), ('HANDOVER', 'T201'), ('PROPERTY', 'T201'), ('PAY', null)) i (item, receiver);
select tests.same_rows(format('select unnest(missing_items) from staff.open_departure where departure_id = %s', :leaving),
  $$values ('BENEFITS')$$, 'EMP-018a: what is missing');
select tests.throws(format('select tests.close(%s)', :leaving), 'KF006', 'EMP-018a',
  'EMP-018a: closing with an item open');
select tests.done(:leaving, 'BENEFITS');

-- EMP-018b: open work is handed over before the file is closed: a request of his own.
set local role t202_kt;
select approval.submit('GENERAL', tests.unit('TMS', 'THERAPY'), '借用设备', 'borrow equipment') as asked \gset
set local role t002_kt;
select tests.throws(format('select tests.close(%s)', :leaving), 'KF006', 'EMP-018b',
  'EMP-018b: closing with a request open');
select tests.throws(format('select tests.hand(''T201'', ''T202'', ''%s'')', :asked + 1000), 'KF006', 'EMP-018b',
  'EMP-018b: handing over work that is not there');
select tests.throws(format('select tests.hand(''T201'', ''T202'', ''%s'')', 'x'), 'KF006', 'EMP-018b',
  'EMP-018b: handing over nothing');
select tests.throws(format('select tests.hand(''T104'', ''T202'', ''%s'')', :asked), 'KF006', 'EMP-018b',
  'EMP-018b: a receiver of another shop');
select tests.throws(format('select tests.hand(''T202'', ''T202'', ''%s'')', :asked), '23514',
  'reassignment_to_another', 'EMP-018b: to oneself');
select tests.lives(format('select tests.hand(''T201'', ''T202'', ''%s'')', :asked), 'EMP-018b: to the manager');
select tests.throws(format('select tests.hand(''T201'', ''T202'', ''%s'')', :asked), 'KF006', 'EMP-018b',
  'EMP-018b: the same work again from who carries it no more');
select tests.same_rows(format('select employee_id from staff.open_work where kind = ''request'' and subject = ''%s''', :asked),
  $$values (tests.employee('T201'))$$, 'EMP-018b: the receiver carries it now');
select tests.lives(format('select tests.close(%s)', :leaving), 'EMP-018: closing when nothing is open');
select tests.same_rows($$select leave_date from staff.employment where employee_id = tests.employee('T202')$$,
  $$values (date '2026-10-31')$$, 'EMP-018: the file ends on the last day');
select tests.same_rows($$select upper(valid) from org.assignment where employee_id = tests.employee('T202')$$,
  $$values (date '2026-11-01')$$, 'EMP-018: the post ends with it');
select tests.is((select count(*) from staff.open_departure where departure_id = :leaving), 0::bigint,
  'EMP-018: the case is closed');

-- The head of a unit hands the unit over, too.
select tests.leave('T103', 'resignation', '2026-12-31') as leading \gset
select tests.done(:leading, item, 'T104') from unnest('{NOTICE,HANDOVER,PROPERTY,PAY,BENEFITS}'::text[]) i (item);
set local role kefu_owner;
update org.assignment set is_head = true where employee_id = tests.employee('T103');
set local role t002_kt;
select tests.throws(format('select tests.close(%s)', :leading), 'KF006', 'EMP-018b', 'EMP-018b: a unit without a head');

-- EMP-020, REG-007b: what the company ends by itself was approved by human resources, for this person.
select tests.throws($$select tests.leave('T105', 'dismissal', '2026-11-30')$$, 'KF006', 'REG-007b',
  'REG-007b: a dismissal without approval');
set local role t101_kt;
select tests.propose('T105', 'DISMISSAL') as dismissal \gset
set local role t002_kt;
select tests.throws(format('select tests.leave(''T105'', ''dismissal'', ''2026-11-30'', %s)', :dismissal), 'KF006',
  'REG-007b', 'REG-007b: a dismissal that waits for approval');
select tests.throws(format('select tests.punish(''T105'', ''ORDERS'', ''DISMISSAL'', ''2026-10-01'', ''2026-12-31'', false, %s)',
  :dismissal), 'KF006', 'REG-007b', 'REG-007b: recorded as done before it is approved');
set local role t101_kt;
select tests.throws(format('select approval.decide(%s, ''approved'', ''同意'', ''{"grounds": "多次"}'')', :dismissal), 'KF006',
  'RBAC-007b', 'REG-007b: the manager who proposed approves');
set local role t002_kt;
select tests.throws(format('select approval.decide(%s, ''approved'', ''同意'')', :dismissal), 'KF006', null,
  'REG-007b: approved without grounds');
select approval.decide(:dismissal, 'approved', '同意', '{"grounds": "三次书面警告无效"}') \g /dev/null
select tests.throws(format('select tests.leave(''T104'', ''dismissal'', ''2026-11-30'', %s)', :dismissal), 'KF006',
  'REG-007b', 'REG-007b: the approval of another person');
select tests.throws(format('select tests.leave(''T105'', ''absconded'', ''2026-11-30'', %s)', :dismissal), 'KF006',
  'REG-007b', 'REG-007b: the approval of another sanction');
select tests.lives(format('select tests.leave(''T105'', ''dismissal'', ''2026-11-30'', %s)', :dismissal),
  'REG-007b: an approved dismissal');

-- EMP-023a: the ladder, golden cases. What counts: nothing, a live measure, an expired one; on its last day.
select tests.is(tests.least('T104', '2026-03-01', false), 'CRITICISM', 'EMP-023a: the first time');
select tests.is(tests.least('T104', '2026-03-01', true), 'PUBLIC_CRITICISM', 'EMP-023a: the first time, refusing to correct');
select tests.punish('T104', 'SERVICE', 'SELF_CRITICISM', '2026-03-01', '2026-08-31');
select tests.is(tests.least('T104', day, refuses), want, 'EMP-023a: ' || what) from (values
  (date '2026-02-28', false, 'CRITICISM', 'a measure does not count before its decision'),
  (date '2026-03-01', false, 'WARNING', 'it counts from its decision'),
  (date '2026-08-31', false, 'WARNING', 'a repetition on the last day takes the next measure'),
  (date '2026-09-01', false, 'CRITICISM', 'the day after it has expired'),
  (date '2026-05-01', true, 'DEMERIT', 'a repetition that is not corrected takes one more')) c (day, refuses, want, what);
select tests.is((select staff.least_measure(p.shop_id, p.employee_id, 'SAFETY', '2026-05-01') from staff.find_person('T104') p),
  'CRITICISM', 'EMP-023a: another violation starts anew');
select tests.throws($$select tests.punish('T104', 'SERVICE', 'SELF_CRITICISM', '2026-05-01', '2026-12-31')$$, 'KF006', 'EMP-023a',
  'EMP-023a: the same measure for a repetition');
select tests.lives($$select tests.punish('T104', 'SERVICE', 'WARNING', '2026-05-01', '2026-12-31')$$,
  'EMP-023a: the next measure for a repetition');
select tests.throws($$select tests.punish('T104', 'SERVICE', 'DEMERIT', '2026-06-01', '2026-12-31', true)$$, 'KF006', 'EMP-023a',
  'EMP-023a: one step for a repetition that is not corrected');
select tests.lives($$select tests.punish('T104', 'SERVICE', 'POST_CHANGE', '2026-06-01', '2026-12-31', true)$$,
  'EMP-023a: two steps for it');
select tests.is(tests.least('T104', '2026-07-01', true), 'PAY_CUT', 'EMP-023a: up to what needs an approval');
select tests.throws($$select tests.punish('T104', 'SERVICE', 'PAY_CUT', '2026-07-01', '2026-12-31')$$, 'KF006', 'REG-007b',
  'REG-007b: a pay cut without approval');
select tests.throws($$select tests.punish('T107', 'ORDERS', 'WARNING', '2026-07-01', '2026-12-31', false, null, 10)$$, 'KF006',
  'REG-007b', 'REG-007b: a fine withheld without approval');
select tests.throws($$select tests.punish('T107', 'ORDERS', 'WITHHOLD_MONTH', '2026-07-01', '2026-12-31')$$, 'KF006', 'REG-007b',
  'REG-007b: a month''s pay withheld without approval');
select tests.throws($$select tests.punish('T002', 'ORDERS', 'CRITICISM', '2026-07-01', '2026-12-31')$$, '42501', null,
  'EMP-023a: nobody decides about himself');
set local role t102_kt;
select tests.throws($$select tests.punish('T104', 'ORDERS', 'CRITICISM', '2026-07-01', '2026-12-31')$$, '42501', null,
  'EMP-023a: a supervisor proposes and does not record');
select tests.propose('T104', 'PAY_CUT') as cut \gset
set local role t002_kt;
select approval.decide(:cut, 'approved', '同意', '{"grounds": "两次警告后再犯"}') \g /dev/null
select tests.lives(format('select tests.punish(''T104'', ''SERVICE'', ''PAY_CUT'', ''2026-07-01'', ''2026-12-31'', true, %s, 100)', :cut),
  'REG-007b: an approved pay cut');
select tests.throws(format('select tests.punish(''T104'', ''ORDERS'', ''PAY_CUT'', ''2026-07-01'', ''2026-12-31'', false, %s)', :cut),
  '23505', 'discipline_request_once', 'REG-007b: one approval for two sanctions');
select tests.throws($$update staff.discipline set measure_code = 'CRITICISM' where employee_id = tests.employee('T104')$$, '42501', null,
  'EMP-023a: a record is never changed');
set local role t104_kt;
select tests.is((select count(*) from staff.discipline), 4::bigint, 'EMP-023a: a person reads his own records');
set local role t105_kt;
select tests.is((select count(*) from staff.discipline where employee_id = tests.employee('T104')), 0::bigint,
  'EMP-023a: and not those of a colleague');

-- EMP-023b: three failed months in a row are proposed for demotion or transfer; two are not, nor with a gap.
set local role t002_kt;
insert into staff.assessment_result (shop_id, employee_id, assessed_month, unit_id, passed)
select p.shop_id, p.employee_id, m.month::date, p.unit_id, r.passed_months !~ to_char(m.month, 'MM')
from (values ('T103', '08,09'), ('T104', '07,08,09'), ('T105', '06,07,09'), ('T106', '05,06,07,08,09'), ('T107', '06,07,08')) r (no, passed_months)
cross join lateral staff.find_person(r.no) p
cross join generate_series(timestamp '2026-05-01', timestamp '2026-09-01', interval '1 month') m (month);
select tests.same_rows($$select e.employee_no, d.failed_months from staff.demotion_proposals('2026-09-01') d
    join staff.employee e using (employee_id) where e.employee_no like 'T___'$$,
  $$values ('T104', 3), ('T106', 5)$$,
  'EMP-023b: three months in a row are proposed, more too, two or three with a gap are not');
select tests.same_rows($$select e.employee_no from staff.demotion_proposals('2026-08-01') d
    join staff.employee e using (employee_id) where e.employee_no like 'T___'$$,
  $$values ('T106'), ('T107')$$, 'EMP-023b: as of the month before');
set local role kefu_owner;
delete from policy.value where parameter_code = 'discipline.failed_months' and company_id in
  (select company_id from org.company where code = 'TCO');
select tests.is((select count(*) from staff.demotion_proposals('2026-09-01') d join org.shop s using (shop_id)
    where s.code like 'T%'), 0::bigint, 'EMP-023b: without the policy nobody is proposed');
set local role t104_kt;
select tests.throws($$insert into staff.assessment_result (shop_id, employee_id, assessed_month, unit_id, passed)
    values (tests.shop('TSA'), tests.employee('T104'), '2026-10-01', tests.unit('TSA', 'CSC-TEL'), true)$$,
  '42501', null, 'EMP-023b: an agent passes himself');
set local role kefu_owner;

\o
select tests.finish();
rollback;
