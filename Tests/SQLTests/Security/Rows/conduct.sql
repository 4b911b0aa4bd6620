-- A row of each table of leaving, discipline, breach, pay notices, benefits and awards for everybody;
-- what the rules of these tables ask for besides is theirs to test.
-- again staff.discipline: 'measure_code', 'WARNING'
-- again staff.reassignment: 'subject', ''
set session_replication_role = replica;
insert into staff.departure (shop_id, unit_id, employee_id, kind, notice_on, last_day,
  checklist_code, reason)
select e.shop_id, e.unit_id, e.employee_id, 'resignation', m.entry_date, m.entry_date,
  'STANDARD', 'test'
from staff.employee e
join staff.employment m on m.shop_id = e.shop_id and m.employee_id = e.employee_id;
insert into staff.departure_item (shop_id, departure_id, checklist_code, item_code, unit_id,
  employee_id, done_on)
select shop_id, departure_id, checklist_code, 'NOTICE', unit_id, employee_id, notice_on
from staff.departure where reason = 'test';
insert into staff.departure_closing (shop_id, departure_id, unit_id, employee_id)
select shop_id, departure_id, unit_id, employee_id from staff.departure where reason = 'test';
insert into staff.reassignment (shop_id, unit_id, employee_id, to_employee_id, kind, subject,
  reassigned_on)
select e.shop_id, e.unit_id, e.employee_id,
  (select max(o.employee_id) from staff.employee o where o.employee_id <> e.employee_id),
  'test', 'test', '2026-08-03'
from staff.employee e;
insert into staff.breach_case (shop_id, unit_id, employee_id, kind_code, occurred_on, finding)
select shop_id, unit_id, employee_id, 'RULES_BROKEN', '2026-08-03', 'test' from staff.employee;
insert into staff.breach_investigation (shop_id, case_id, step_no, unit_id, employee_id, began_on,
  concluded_on, result)
select shop_id, case_id, 1, unit_id, employee_id, '2026-08-03', '2026-08-04', 'test'
from staff.breach_case where finding = 'test';
insert into staff.breach_decision (shop_id, case_id, unit_id, employee_id, decided_on, degree,
  grounds, loss_amount, compensation)
select shop_id, case_id, unit_id, employee_id, '2026-08-05', 'minor', 'test', 100, 100
from staff.breach_case where finding = 'test';
insert into staff.breach_settlement (shop_id, case_id, payment_no, unit_id, employee_id,
  settled_on, amount)
select shop_id, case_id, 1, unit_id, employee_id, '2026-08-06', 1
from staff.breach_case where finding = 'test';
insert into staff.dispute (shop_id, unit_id, employee_id, opened_on, subject)
select shop_id, unit_id, employee_id, '2026-08-03', 'test' from staff.employee;
insert into staff.dispute_stage (shop_id, dispute_id, stage_no, unit_id, employee_id, stage,
  began_on, place)
select shop_id, dispute_id, 1, unit_id, employee_id, 'negotiation', '2026-08-03', 'test'
from staff.dispute where subject = 'test';
insert into staff.discipline (shop_id, unit_id, employee_id, violation_code, occurred_on,
  evidence, measure_code, decided_on, expires_on, reason)
select shop_id, unit_id, employee_id, 'OTHER', '2026-08-03', 'test', 'CRITICISM', '2026-08-03',
  '2026-09-03', 'test' from staff.employee;
insert into staff.assessment_result (shop_id, employee_id, assessed_month, unit_id, passed)
select shop_id, employee_id, '2025-01-01', unit_id, true from staff.employee;
insert into staff.pay_notice (shop_id, unit_id, employee_id, effective_on, amount, reason)
select shop_id, unit_id, employee_id, '2026-08-01', 1, 'test' from staff.employee;
insert into staff.pay_notice_receipt (shop_id, notice_id, unit_id, employee_id)
select shop_id, notice_id, unit_id, employee_id from staff.pay_notice where reason = 'test';
insert into staff.benefit (shop_id, unit_id, employee_id, kind_code, valid)
select shop_id, unit_id, employee_id, 'WEEKEND_OFF', '[2026-08-01,2026-09-01)' from staff.employee;
insert into staff.unit_benefit (shop_id, unit_id, kind_code, valid)
select shop_id, unit_id, 'WEEKEND_OFF', '[2026-08-01,2026-09-01)' from org.unit;
insert into staff.care_event (shop_id, unit_id, kind, held_on, title)
select shop_id, unit_id, 'birthday', '2026-08-03', 'test' from org.unit;
insert into staff.care_participant (shop_id, event_id, unit_id, employee_id)
select e.shop_id, min(c.event_id), e.unit_id, e.employee_id
from staff.employee e join staff.care_event c on c.shop_id = e.shop_id
group by e.shop_id, e.unit_id, e.employee_id
on conflict do nothing;
insert into staff.referral (shop_id, unit_id, employee_id, candidate, referred_on)
select shop_id, unit_id, employee_id, 'test', '2026-08-03' from staff.employee;
insert into staff.referral_bonus (shop_id, referral_id, unit_id, employee_id, hired_employee_id,
  hired_on, amount)
select r.shop_id, r.referral_id, r.unit_id, r.employee_id, n.next_id, '2026-08-03', 1
from staff.referral r
join (select employee_id, lead(employee_id, 1, 1) over (order by employee_id) as next_id
  from staff.employee) n using (employee_id)
where r.candidate = 'test'
on conflict do nothing;
insert into staff.award (shop_id, unit_id, employee_id, kind_code, period, given_on, reason)
select shop_id, unit_id, employee_id, 'SAFETY', '[2026-08-01,2026-09-01)', '2026-09-01', 'test'
from staff.employee;
reset session_replication_role;
