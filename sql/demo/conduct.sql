-- Leaving, discipline, breach, benefits, care, referrals and awards: a few of each, all of them past.
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select s.company_id, s.shop_id, s.unit_id, v.scope::policy.scope, v.parameter, p.value_type,
  v.value::jsonb, daterange(v.since::date, null)
from (values
  ('HQ', 'company', 'departure.checklist', '"STANDARD"', '2015-01-01'),
  ('HQ', 'company', 'severance.year_rounding', '"HALF_YEAR"', '2015-01-01'),
  ('HQ', 'company', 'severance.average_months', '12', '2015-01-01'),
  ('HQ', 'company', 'discipline.expiry_months', '12', '2015-01-01'),
  ('HQ', 'company', 'discipline.failed_months', '3', '2015-01-01'),
  ('MASSAGE', 'shop', 'severance.ratio', '"1"', '2015-01-01'),
  ('SCENIC', 'shop', 'referral.bonus', '"500.00"', '2026-01-01')
) v (shop, scope, parameter, value, since)
join org.shop s on s.code = v.shop
join policy.parameter p on p.parameter_code = v.parameter;

-- Two people have left: one with everything done, one whose last shift was on 20 October.
insert into staff.departure (shop_id, unit_id, employee_id, kind, notice_on, last_day,
  checklist_code, reason, entered_by, entered_at)
select e.shop_id, e.unit_id, e.employee_id, 'resignation', v.notice_on::date, v.last_day::date,
  'STANDARD', v.reason, 'hr', v.notice_on::timestamp at time zone 'Asia/Shanghai'
from (values
  ('E0049', '2026-08-25', '2026-09-25', '回乡照顾家人'),
  ('E0029', '2026-09-18', '2026-10-20', '另有发展')
) v (employee_no, notice_on, last_day, reason)
join staff.employee e using (employee_no);
insert into staff.departure_item (shop_id, departure_id, checklist_code, item_code, unit_id,
  employee_id, done_on, receiver_id, entered_by, entered_at)
select d.shop_id, d.departure_id, d.checklist_code, i.item_code, d.unit_id, d.employee_id,
  case i.item_code when 'NOTICE' then d.notice_on else d.last_day end,
  case when i.needs_receiver then r.employee_id end, 'hr',
  d.last_day::timestamp at time zone 'Asia/Shanghai'
from staff.departure d
join staff.departure_checklist_item i using (checklist_code)
join staff.employee e using (employee_id)
join staff.employee r on r.employee_no = case e.employee_no when 'E0049' then 'E0040' else 'E0025' end
order by d.departure_id, i.item_no;
insert into staff.departure_closing (shop_id, departure_id, unit_id, employee_id, entered_by,
  entered_at)
select d.shop_id, d.departure_id, d.unit_id, d.employee_id, 'hr',
  (d.last_day + 1)::timestamp at time zone 'Asia/Shanghai'
from staff.departure d order by d.departure_id;

-- A warning and its repetition, each by human resources.
insert into staff.discipline (shop_id, unit_id, employee_id, violation_code, occurred_on, evidence,
  measure_code, decided_on, expires_on, score_effect, reason, entered_by, entered_at)
select e.shop_id, e.unit_id, e.employee_id, v.violation, v.occurred_on::date, v.evidence, v.measure,
  v.decided_on::date, (v.decided_on::date + interval '12 months')::date, v.points, v.reason, 'hr',
  v.decided_on::timestamp at time zone 'Asia/Shanghai'
from (values
  ('E0032', 'SERVICE', '2026-06-03', '录音 0603-117：打断客户三次', 'CRITICISM', '2026-06-05', 0,
    '初次，当面批评教育'),
  ('E0032', 'SERVICE', '2026-10-12', '录音 1012-044：拒绝转接', 'PUBLIC_CRITICISM', '2026-10-14', 2,
    '十二个月内再犯'),
  ('E0045', 'SAFETY', '2026-09-09', '操作间明火，照片两张', 'WARNING', '2026-09-10', 0,
    '性质较重，直接警告')
) v (employee_no, violation, occurred_on, evidence, measure, decided_on, points, reason)
join staff.employee e using (employee_no)
order by v.decided_on;

-- A breach that was investigated, decided and half paid; the person disputes it.
with opened as (
  insert into staff.breach_case (shop_id, unit_id, employee_id, kind_code, occurred_on, finding,
    loss_amount, entered_by, entered_at)
  select e.shop_id, e.unit_id, e.employee_id, 'CARE_MISSED', '2026-07-20',
    '三位会员的回访漏做，两位退卡', 1800.00, 'hr', timestamptz '2026-07-22 10:00+08'
  from staff.employee e where e.employee_no = 'E0041'
  returning shop_id, case_id, unit_id, employee_id
), looked as (
  insert into staff.breach_investigation (shop_id, case_id, step_no, unit_id, employee_id, began_on,
    concluded_on, result, entered_by, entered_at)
  select shop_id, case_id, 1, unit_id, employee_id, '2026-07-23', '2026-07-30',
    '回访表缺三次记录，本人承认', 'hr', timestamptz '2026-07-30 17:00+08' from opened
)
insert into staff.dispute (shop_id, unit_id, employee_id, case_id, opened_on, subject, entered_by,
  entered_at)
select shop_id, unit_id, employee_id, case_id, '2026-08-10', '对赔偿金额有异议', 'hr',
  timestamptz '2026-08-10 09:00+08' from opened;
insert into staff.breach_decision (shop_id, case_id, unit_id, employee_id, decided_on, degree,
  grounds, loss_amount, compensation, entered_by, entered_at)
select c.shop_id, c.case_id, c.unit_id, c.employee_id, '2026-08-05', 'minor', '损失的三成由本人承担',
  1800.00, 540.00, 'hr', timestamptz '2026-08-05 15:00+08' from staff.breach_case c;
insert into staff.breach_settlement (shop_id, case_id, payment_no, unit_id, employee_id, settled_on,
  amount, entered_by, entered_at)
select c.shop_id, c.case_id, 1, c.unit_id, c.employee_id, '2026-09-15', 270.00, 'hr',
  timestamptz '2026-09-15 11:00+08' from staff.breach_case c;
insert into staff.dispute_stage (shop_id, dispute_id, stage_no, unit_id, employee_id, stage,
  began_on, place, ended_on, outcome, entered_by, entered_at)
select d.shop_id, d.dispute_id, 1, d.unit_id, d.employee_id, 'negotiation', '2026-08-12', '店内会议室',
  '2026-08-20', 'settled', 'hr', timestamptz '2026-08-20 16:00+08' from staff.dispute d;

-- Assessments of one agent: failed in September and October.
insert into staff.assessment_result (shop_id, employee_id, assessed_month, unit_id, passed,
  entered_by, entered_at)
select e.shop_id, e.employee_id, v.month::date, e.unit_id, v.passed, 'hr',
  (v.month::date + interval '1 month 5 days') at time zone 'Asia/Shanghai'
from (values
  ('E0054', '2026-08-01', true), ('E0054', '2026-09-01', false), ('E0054', '2026-10-01', false),
  ('E0052', '2026-08-01', false), ('E0052', '2026-09-01', false), ('E0052', '2026-10-01', false)
) v (employee_no, month, passed)
join staff.employee e using (employee_no)
order by v.employee_no, v.month;

-- Benefits: insurance and holidays of every shop, more of single people.
insert into staff.unit_benefit (shop_id, unit_id, kind_code, extent, detail_zh, detail_en, valid,
  entered_by, entered_at)
select s.shop_id, s.unit_id, b.kind, b.extent, b.zh, b.en, daterange('2026-01-01', null), 'hr',
  timestamptz '2026-01-01 09:00+08'
from org.shop s
cross join (values
  ('SOCIAL_INSURANCE', null, '五险', 'the five insurances'),
  ('HOLIDAY', 600.00, '春节、端午、中秋各 200 元', '200 yuan at each of three festivals')
) b (kind, extent, zh, en)
order by s.shop_id, b.kind;
insert into staff.benefit (shop_id, unit_id, employee_id, kind_code, extent, detail_zh, detail_en,
  valid, entered_by, entered_at)
select e.shop_id, e.unit_id, e.employee_id, v.kind, v.extent, v.zh, v.en,
  daterange(v.since::date, '2027-01-01'), 'hr', timestamptz '2026-01-01 09:00+08'
from (values
  ('E0001', 'HOUSING_FUND', null, '按基数百分之八', 'eight per cent of the base', '2026-01-01'),
  ('E0031', 'ANNUAL_LEAVE', 5, '', '', '2026-01-01'),
  ('E0043', 'ANNUAL_LEAVE', 5, '', '', '2026-01-01'),
  ('E0043', 'HEALTH_CHECK', null, '每年一次', 'once a year', '2026-01-01')
) v (employee_no, kind, extent, zh, en, since)
join staff.employee e using (employee_no)
order by v.employee_no, v.kind;

-- Care at the mid-autumn festival, a referral that was hired, and an award.
with held as (
  insert into staff.care_event (shop_id, unit_id, kind, held_on, title, entered_by, entered_at)
  select s.shop_id, s.unit_id, 'festival', '2026-09-24', '中秋慰问', 'hr',
    timestamptz '2026-09-24 18:00+08'
  from org.shop s where s.code = 'MASSAGE'
  returning shop_id, event_id
)
insert into staff.care_participant (shop_id, event_id, unit_id, employee_id, entered_by, entered_at)
select h.shop_id, h.event_id, e.unit_id, e.employee_id, 'hr', timestamptz '2026-09-24 18:00+08'
from held h
join staff.employee e on e.employee_no in ('E0040', 'E0041', 'E0043', 'E0044')
order by e.employee_no;
with named as (
  insert into staff.referral (shop_id, unit_id, employee_id, candidate, referred_on, entered_by,
    entered_at)
  select e.shop_id, e.unit_id, e.employee_id, '冯超', '2026-09-28', 'hr',
    timestamptz '2026-09-28 09:00+08'
  from staff.employee e where e.employee_no = 'E0026'
  returning shop_id, referral_id, unit_id, employee_id
)
insert into staff.referral_bonus (shop_id, referral_id, unit_id, employee_id, hired_employee_id,
  hired_on, amount, entered_by, entered_at)
select n.shop_id, n.referral_id, n.unit_id, n.employee_id, h.employee_id, h.joined_on, 500.00, 'hr',
  timestamptz '2026-10-15 09:00+08'
from named n join staff.employee h on h.employee_no = 'E0027';
insert into staff.award (shop_id, unit_id, employee_id, kind_code, period, given_on, amount, reason,
  entered_by, entered_at)
select e.shop_id, e.unit_id, e.employee_id, 'IMPROVEMENT', '[2026-07-01,2026-10-01)', '2026-10-09',
  300.00, '提出回访模板，被采用', 'hr', timestamptz '2026-10-09 10:00+08'
from staff.employee e where e.employee_no = 'E0021';

-- A therapist's grade rises in November; the notice waits for his receipt.
update pay.terms t set valid = daterange(lower(t.valid), '2026-11-01')
from staff.employee e where e.employee_id = t.employee_id and e.employee_no = 'E0043';
insert into pay.terms (shop_id, employee_id, valid, unit_id, grade, approved_by)
select e.shop_id, e.employee_id, daterange('2026-11-01', null), e.unit_id, 'F', 'general_manager'
from staff.employee e where e.employee_no = 'E0043';
insert into staff.pay_notice (shop_id, unit_id, employee_id, effective_on, amount, reason, entered_by,
  entered_at)
select e.shop_id, e.unit_id, e.employee_id, '2026-11-01', 200.00, '技能考核合格，升一等', 'finance',
  timestamptz '2026-10-28 09:00+08'
from staff.employee e where e.employee_no = 'E0043';
