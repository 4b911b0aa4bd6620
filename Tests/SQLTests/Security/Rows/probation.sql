-- A probation with its sign-off, score, advice, outcome and apprenticeship, and a promotion with its
-- item, figure and appointment, of everybody. Laid down past the rules; where a copy would have to
-- go through a sign-off of its own it breaks a foreign key, which is looked at after the rights.
-- again staff.probation: 'entry_date', '1990-01-01'
-- again staff.apprenticeship: 'since', '1990-01-01', 'request_id', -1
-- again staff.conversion_assessment: 'request_id', -1
-- again staff.dismissal_advice: 'entry_date', '1990-01-01'
-- again staff.probation_outcome: 'outcome_no', 2, 'request_id', -1
-- again staff.promotion_fact: 'of_month', '1990-01-01'
-- again staff.promotion_item: 'request_id', -1
-- again staff.rung_appointment: 'appointed_on', '1990-01-01', 'request_id', -1
set session_replication_role = replica;
insert into staff.probation (shop_id, employee_id, entry_date, unit_id, length, length_unit,
  is_scored, is_apprenticeship, dismissal_grounds, chain_code, policy_value_ids)
select e.shop_id, e.employee_id, m.entry_date, e.unit_id, 3, 'MONTHS', true, true, '{POOR_WORK}',
  'CONVERSION_SCENIC', '{}'
from staff.employee e
join staff.employment m on m.shop_id = e.shop_id and m.employee_id = e.employee_id
on conflict do nothing;
-- Requests wait for their deciders as all do; only their own rules are left out.
set session_replication_role = origin;
alter table approval.request disable trigger request_starts_conversion;
alter table approval.request disable trigger request_starts_promotion;
insert into approval.request (shop_id, unit_id, employee_id, chain_code, version, title_zh, title_en,
  details)
select e.shop_id, e.unit_id, e.employee_id, c.chain, 1, 'x', 'x', c.details::jsonb
from staff.employee e
cross join (values
  ('CONVERSION_SCENIC', '{"daily_score": "80", "test_score": "80", "interview_score": "80"}'),
  ('PROMOTION', '{"ladder": "P1", "rung": "SENIOR"}')) c (chain, details);
alter table approval.request enable trigger request_starts_conversion;
alter table approval.request enable trigger request_starts_promotion;
set session_replication_role = replica;
insert into staff.conversion_assessment (shop_id, request_id, unit_id, employee_id, daily_score,
  test_score, interview_score, daily_weight, test_weight, interview_weight, composite, band,
  suggestion, needs_review, policy_value_ids)
select r.shop_id, r.request_id, r.unit_id, r.employee_id, 80, 80, 80, 1, 1, 1, 80, 'NATURAL',
  'NATURAL', false, '{}'
from approval.request r where r.chain_code = 'CONVERSION_SCENIC' and r.title_zh = 'x';
insert into staff.dismissal_advice (shop_id, unit_id, employee_id, entry_date, ground, facts)
select p.shop_id, p.unit_id, p.employee_id, p.entry_date, 'POOR_WORK', 'test' from staff.probation p;
insert into staff.probation_outcome (shop_id, employee_id, entry_date, unit_id, outcome,
  effective_on, request_id)
select p.shop_id, p.employee_id, p.entry_date, p.unit_id, 'extended', '2030-01-01', -p.employee_id
from staff.probation p;
insert into staff.apprenticeship (shop_id, employee_id, entry_date, since, unit_id,
  senior_employee_id, request_id)
select p.shop_id, p.employee_id, p.entry_date, p.entry_date, p.unit_id, p.employee_id + 1,
  -p.employee_id
from staff.probation p;
insert into staff.promotion_item (shop_id, request_id, requirement_no, unit_id, employee_id, met,
  evidence)
select r.shop_id, r.request_id, 1, r.unit_id, r.employee_id, true, 'test'
from approval.request r where r.chain_code = 'PROMOTION' and r.title_zh = 'x';
insert into staff.promotion_fact (shop_id, employee_id, measure, of_month, unit_id, value, source)
select shop_id, employee_id, 'own_orders', '2026-08-01', unit_id, 10, 'test' from staff.employee;
insert into staff.rung_appointment (shop_id, employee_id, ladder_code, appointed_on, rung_no, unit_id,
  reason)
select shop_id, employee_id, 'P1', '2026-08-01', 1, unit_id, 'test' from staff.employee;
reset session_replication_role;
