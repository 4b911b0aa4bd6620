-- Breach, disputes, pay notices, benefits, care, referrals and awards: each rule accepts and refuses,
-- as the person concerned (EMP-022, EMP-024, EMP-025, EMP-027, ATT-022).
begin;
\ir harness.sql
\ir company.sql
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select s.company_id, s.shop_id, s.unit_id, 'shop', v.parameter, p.value_type, v.value::jsonb, daterange('2015-01-01', null)
from (values ('TMS', 'referral.bonus', '"300.00"'), ('TMS', 'approval.pay_change_chain', '"PAY_CHANGE"'),
  ('TSA', 'referral.bonus', null)) v (shop, parameter, value)
join org.shop s on s.code = v.shop join policy.parameter p on p.parameter_code = v.parameter;

create function tests.decide(of_case bigint, day date) returns void language sql as $$
  insert into staff.breach_decision (shop_id, case_id, unit_id, employee_id, decided_on, degree, grounds, loss_amount,
    compensation, agreed_damages)
  select c.shop_id, c.case_id, c.unit_id, c.employee_id, day, 'minor', '依据', 5000, 1000, 500
  from staff.breach_case c where c.case_id = of_case
$$;
create function tests.settle(of_case bigint, no int, amount numeric) returns void language sql as $$
  insert into staff.breach_settlement (shop_id, case_id, payment_no, unit_id, employee_id, settled_on, amount)
  select c.shop_id, c.case_id, no, c.unit_id, c.employee_id, '2026-07-01', amount
  from staff.breach_case c where c.case_id = of_case
$$;
create function tests.stage(of_dispute bigint, no int, kind text, began date, ended date, outcome text) returns void language sql as $$
  insert into staff.dispute_stage (shop_id, dispute_id, stage_no, unit_id, employee_id, stage, began_on, place, ended_on, outcome)
  select d.shop_id, d.dispute_id, no, d.unit_id, d.employee_id, kind, began, '公司所在地', ended, outcome
  from staff.dispute d where d.dispute_id = of_dispute
$$;
create function tests.notice(no text, day date, request bigint default null) returns bigint language sql as $$
  insert into staff.pay_notice (shop_id, unit_id, employee_id, effective_on, amount, reason, request_id)
  select p.shop_id, p.unit_id, p.employee_id, day, 200, '升等', request from staff.find_person(no) p returning notice_id
$$;
create function tests.receive(of_notice bigint, no text) returns void language sql as $$
  insert into staff.pay_notice_receipt (shop_id, notice_id, unit_id, employee_id)
  select p.shop_id, of_notice, p.unit_id, p.employee_id from staff.find_person(no) p
$$;
create function tests.grant_benefit(no text, span text) returns void language sql as $$
  insert into staff.benefit (shop_id, unit_id, employee_id, kind_code, extent, valid)
  select p.shop_id, p.unit_id, p.employee_id, 'ANNUAL_LEAVE', 5, span::daterange from staff.find_person(no) p
$$;
create function tests.refer(no text, day date) returns bigint language sql as $$
  insert into staff.referral (shop_id, unit_id, employee_id, candidate, referred_on)
  select p.shop_id, p.unit_id, p.employee_id, '新人', day from staff.find_person(no) p returning referral_id
$$;
create function tests.bonus(of_referral bigint, hired text, day date, amount numeric) returns void language sql as $$
  insert into staff.referral_bonus (shop_id, referral_id, unit_id, employee_id, hired_employee_id, hired_on, amount)
  select r.shop_id, r.referral_id, r.unit_id, r.employee_id, tests.employee(hired), day, amount
  from staff.referral r where r.referral_id = of_referral
$$;
create function tests.award(no text, kind text, span text) returns void language sql as $$
  insert into staff.award (shop_id, unit_id, employee_id, kind_code, period, given_on, reason)
  select p.shop_id, p.unit_id, p.employee_id, kind, span::daterange, '2026-07-05', '表现突出' from staff.find_person(no) p
$$;
select format('grant execute on function %s to public', p.oid::regprocedure)
from pg_proc p where p.pronamespace = 'tests'::regnamespace \gexec

-- EMP-022: no decision without a concluded investigation (contract B 10.3).
set local role t002_kt;
insert into staff.breach_case (shop_id, unit_id, employee_id, kind_code, occurred_on, finding, loss_amount)
select p.shop_id, p.unit_id, p.employee_id, 'DATA_LEAK', '2026-06-01', '客户名单外传', 5000 from staff.find_person('T202') p
returning case_id as case \gset
select tests.throws(format('select tests.decide(%s, ''2026-06-20'')', :case), 'KF006', 'EMP-022',
  'EMP-022: a decision without an investigation');
insert into staff.breach_investigation (shop_id, case_id, step_no, unit_id, employee_id, began_on)
select c.shop_id, c.case_id, 1, c.unit_id, c.employee_id, '2026-06-02' from staff.breach_case c where c.case_id = :case;
select tests.throws(format('select tests.decide(%s, ''2026-06-20'')', :case), 'KF006', 'EMP-022',
  'EMP-022: a decision while the investigation runs');
select tests.throws(format('update staff.breach_investigation set concluded_on = ''2026-06-15'' where case_id = %s', :case),
  '23514', 'breach_investigation_concludes_with_result', 'EMP-022: an investigation ends without a result');
update staff.breach_investigation set concluded_on = '2026-06-15', result = '属实' where case_id = :case;
select tests.throws(format('select tests.decide(%s, ''2026-06-14'')', :case), 'KF006', 'EMP-022',
  'EMP-022: a decision before the day it was concluded');
select tests.throws(format('select tests.settle(%s, 1, 100)', :case), '23503', 'breach_settlement_decision_fkey',
  'EMP-022: a settlement of what is not decided');
select tests.lives(format('select tests.decide(%s, ''2026-06-15'')', :case), 'EMP-022: a decision on that day');
select tests.lives(format('select tests.settle(%s, 1, 1000)', :case), 'EMP-022: a payment');
select tests.throws(format('select tests.settle(%s, 2, 500.01)', :case), 'KF006', 'EMP-022', 'EMP-022: more than decided');
select tests.lives(format('select tests.settle(%s, 2, 500)', :case), 'EMP-022: to the fen what was decided');
set local role t201_kt;
select tests.is((select count(*) from staff.breach_case where case_id = :case), 1::bigint, 'EMP-022: the shop manager reads it');
select tests.throws($$insert into staff.breach_case (shop_id, unit_id, employee_id, kind_code, occurred_on, finding)
    select p.shop_id, p.unit_id, p.employee_id, 'RULES_BROKEN', '2026-06-01', '迟到' from staff.find_person('T202') p$$,
  '42501', null, 'EMP-022: and opens none');
set local role t104_kt;
select tests.is((select count(*) from staff.breach_case where case_id = :case), 0::bigint, 'EMP-022: an agent of another shop does not see it');

-- EMP-027: negotiation first; arbitration when it failed.
set local role t002_kt;
insert into staff.dispute (shop_id, unit_id, employee_id, case_id, opened_on, subject)
select c.shop_id, c.unit_id, c.employee_id, c.case_id, '2026-07-01', '赔偿金额' from staff.breach_case c where c.case_id = :case
returning dispute_id as dispute \gset
select tests.throws(format('select tests.stage(%s, 1, ''court'', ''2026-07-02'', null, null)', :dispute), '23514',
  'dispute_stage_begins_with_negotiation', 'EMP-027: court first');
select tests.lives(format('select tests.stage(%s, 1, ''negotiation'', ''2026-07-02'', null, null)', :dispute), 'EMP-027: negotiation');
select tests.throws(format('select tests.stage(%s, 2, ''arbitration'', ''2026-07-20'', null, null)', :dispute), 'KF006', 'EMP-027',
  'EMP-027: arbitration while negotiating');
update staff.dispute_stage set ended_on = '2026-07-19', outcome = 'settled' where dispute_id = :dispute;
select tests.throws(format('select tests.stage(%s, 2, ''arbitration'', ''2026-07-20'', null, null)', :dispute), 'KF006', 'EMP-027',
  'EMP-027: arbitration of what was settled');
update staff.dispute_stage set outcome = 'failed' where dispute_id = :dispute;
select tests.lives(format('select tests.stage(%s, 2, ''arbitration'', ''2026-07-20'', ''2026-09-01'', ''lost'')', :dispute),
  'EMP-027: arbitration after negotiation failed');
select tests.lives(format('select tests.stage(%s, 3, ''court'', ''2026-09-10'', null, null)', :dispute), 'EMP-027: court after it');

-- EMP-024a: a notice tells a change that there is; approved where policy names a chain; received by the person alone.
set local role kefu_owner;
insert into pay.terms (shop_id, employee_id, valid, unit_id, grade, approved_by)
select p.shop_id, p.employee_id, v.valid::daterange, p.unit_id, v.grade, 'gm' from
  (values ('T202', '[2026-01-01,2026-09-01)', 'H'), ('T202', '[2026-09-01,)', 'G'),
    ('T104', '[2026-01-01,2026-09-01)', 'H'), ('T104', '[2026-09-01,)', 'G')) v (no, valid, grade)
cross join lateral staff.find_person(v.no) p;
select tests.same_rows($$select e.employee_no, m.effective_on from staff.missing_pay_notices() m join staff.employee e using (employee_id)
    where e.employee_no like 'T___'$$, $$values ('T104', date '2026-09-01'), ('T202', date '2026-09-01')$$,
  'EMP-024a: changes without notice, and not the first terms');
set local role t002_kt;
select tests.throws($$select tests.notice('T104', '2026-09-01')$$, '42501', null, 'EMP-024a: HR has no pay to tell of');
set local role t004_kt;
select tests.throws($$select tests.notice('T104', '2026-10-01')$$, 'KF006', 'EMP-024a', 'EMP-024a: a notice of no change');
select tests.throws($$select tests.notice('T104', '2026-01-01')$$, 'KF006', 'EMP-024a', 'EMP-024a: a notice of the first terms');
select tests.throws($$select tests.notice('T202', '2026-09-01')$$, 'KF006', 'EMP-024a',
  'EMP-024a: unapproved where policy names a chain');
select tests.notice('T104', '2026-09-01') as notice \gset
select tests.ok(:notice > 0, 'EMP-024a: a notice where policy names none');
select tests.throws($$select tests.notice('T104', '2026-09-01')$$, '23505', 'pay_notice_once', 'EMP-024a: the same notice twice');
set local role t201_kt;
select approval.submit('PAY_CHANGE', tests.unit('TMS', 'THERAPY'), '升等', 'rise', 'pay.terms', null, tests.employee('T202')) as rise \gset
set local role t004_kt;
select tests.throws(format('select tests.notice(''T202'', ''2026-09-01'', %s)', :rise), 'KF006', 'EMP-024a',
  'EMP-024a: while the approval waits');
select tests.throws(format('select tests.receive(%s, ''T104'')', :notice), '42501', null,
  'EMP-024a: finance acknowledges for the person');
set local role t105_kt;
select tests.throws(format('select tests.receive(%s, ''T104'')', :notice), '42501', null, 'EMP-024a: a colleague acknowledges');
select tests.throws(format('select tests.receive(%s, ''T105'')', :notice), '23503', 'pay_notice_receipt_notice_fkey',
  'EMP-024a: a notice that is not his own');
select tests.is((select count(*) from staff.pay_notice), 0::bigint, 'EMP-024a: nor does he read it');
set local role t104_kt;
select tests.lives(format('select tests.receive(%s, ''T104'')', :notice), 'EMP-024a: the person acknowledges');
select tests.throws(format('select tests.receive(%s, ''T104'')', :notice), '23505', 'pay_notice_receipt_pkey', 'EMP-024a: once');

-- EMP-024b: benefits by person, dated; two of a kind do not overlap.
set local role t002_kt;
select tests.lives($$select tests.grant_benefit('T104', '[2026-01-01,2027-01-01)')$$, 'EMP-024b: HR enters a benefit');
select tests.throws($$select tests.grant_benefit('T104', '[2026-12-31,2027-01-01)')$$, '23P01', 'benefit_no_overlap',
  'EMP-024b: twice on one day');
select tests.lives($$select tests.grant_benefit('T104', '[2027-01-01,)')$$, 'EMP-024b: the next from the day after');
select tests.throws($$select tests.grant_benefit('T002', '[2026-01-01,)')$$, '42501', null, 'EMP-024b: HR for himself');
set local role t104_kt;
select tests.is((select count(*) from staff.benefit), 2::bigint, 'EMP-024b: a person reads his own');
select tests.throws($$select tests.grant_benefit('T105', '[2026-01-01,)')$$, '42501', null, 'EMP-024b: and grants none');

-- EMP-025b: the bonus is due when the referred person is hired, and is what policy says.
set local role t002_kt;
select tests.refer('T202', '2025-12-01') as early, tests.refer('T202', '2026-02-01') as late,
  tests.refer('T104', '2025-12-01') as blank \gset
select tests.throws(format('select tests.bonus(%s, ''T201'', ''2026-01-01'', 300)', :late), 'KF006', 'EMP-025b',
  'EMP-025b: hired before the referral');
select tests.throws(format('select tests.bonus(%s, ''T201'', ''2026-01-02'', 300)', :early), 'KF006', 'EMP-025b',
  'EMP-025b: not the day of entry');
select tests.throws(format('select tests.bonus(%s, ''T201'', ''2026-01-01'', 301)', :early), 'KF006', 'EMP-025b',
  'EMP-025b: more than policy says');
select tests.throws(format('select tests.bonus(%s, ''T202'', ''2026-01-01'', 300)', :early), '23514',
  'referral_bonus_not_for_oneself', 'EMP-025b: for oneself');
select tests.throws(format('select tests.bonus(%s, ''T105'', ''2026-01-01'', 300)', :blank), 'KF002', null,
  'EMP-025b, REG-002c: a blank amount is an error, not zero');
select tests.lives(format('select tests.bonus(%s, ''T201'', ''2026-01-01'', 300)', :early), 'EMP-025b: hired after the referral');

-- EMP-025c, ATT-022: any absence in the period disqualifies; a month not computed is not yet known.
set local role kefu_owner;
insert into attendance.month (shop_id, month, employee_id, unit_id, employee_no, employee_name, post_code, scheduled_days,
  attended_days, worked_days, missed_days, late_times, late_minutes, early_times, early_minutes, absence_days,
  personal_leave_days, sick_leave_days, annual_leave_days, other_leave_days, outing_times, trip_days,
  overtime_working_minutes, overtime_rest_minutes, overtime_statutory_minutes, lieu_credit_minutes, points_lost,
  missing_punches, full_attendance)
select e.shop_id, m.month::date, e.employee_id, e.unit_id, e.employee_no, e.name_zh, 'TEL_AGENT', 20, 20, 20, 0, 1, 5, 0, 0,
  case when e.employee_no = 'T105' and m.month = '2026-05-01' then 0.5 else 0 end, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, false
from staff.employee e cross join generate_series(timestamp '2026-04-01', timestamp '2026-06-01', interval '1 month') m (month)
where e.employee_no in ('T104', 'T105');
set local role t002_kt;
select tests.lives($$select tests.award('T104', 'EXCELLENT_AGENT', '[2026-04-01,2026-07-01)')$$,
  'ATT-022: late once and on leave, but never absent');
select tests.throws($$select tests.award('T105', 'EXCELLENT_AGENT', '[2026-04-01,2026-07-01)')$$, 'KF006', 'ATT-022',
  'ATT-022: half a day of absence');
select tests.lives($$select tests.award('T105', 'EXCELLENT_AGENT', '[2026-06-01,2026-07-01)')$$,
  'ATT-022: absent, but before the period');
select tests.lives($$select tests.award('T105', 'SAFETY', '[2026-04-01,2026-07-01)')$$, 'EMP-025c: an award that does not ask');
select tests.throws($$select tests.award('T104', 'EXCELLENT_AGENT', '[2026-04-01,2026-08-01)')$$, 'KF006', 'ATT-022',
  'ATT-022: a month that is not computed');
select tests.throws($$select tests.award('T002', 'SAFETY', '[2026-04-01,2026-07-01)')$$, '42501', null,
  'EMP-025c: HR awards himself');
set local role t102_kt;
select tests.throws($$select tests.award('T104', 'SAFETY', '[2026-04-01,2026-07-01)')$$, '42501', null,
  'EMP-025c: a supervisor records no award');
set local role kefu_owner;

\o
select tests.finish();
rollback;
