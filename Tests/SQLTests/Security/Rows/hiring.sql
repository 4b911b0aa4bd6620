-- Files, hiring and contracts: a row of each kind for everybody or every unit.
-- again staff.ability: 'measured_on', '2026-08-02'
-- again staff.candidate: 'candidate_code', 'NEW', 'hired_as', null
-- again staff.career_goal: 'goal_no', 2
-- again staff.certificate: 'title', 'NEW'
-- again staff.contact: 'kind', 'emergency'
-- again staff.contract: 'contract_no', 'NEW'
-- again staff.contract_appendix: 'appendix_no', 9
-- again staff.declaration: 'declaration_no', 9
-- again staff.exclusion_decision: 'decision_no', 9
-- again staff.expense_claim: 'claim_no', 9
-- again staff.headcount_request: 'places', 9
-- again staff.notice: 'given_on', '2026-08-05'
-- again staff.onboarding: 'item_no', 2
-- again staff.post_profile: 'valid', '[1990-01-01,1991-01-01)'
-- again staff.selection_step: 'attempt_no', 9
-- again staff.side_job: 'declared_on', '2026-08-02'
-- Contracts ask for policies of term and notice in every shop.
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value,
  valid)
select s.company_id, s.shop_id, s.unit_id, 'company', p.parameter_code, p.value_type,
  v.value::jsonb, '[2015-01-01,)'
from (values ('contract.notice_kind', '"ADVANCE"'), ('approval.headcount_chain', '"HEADCOUNT_SCENIC"'))
  v (parameter_code, value)
join policy.parameter p using (parameter_code)
join org.shop s on s.kind = 'head_office';
insert into staff.file (shop_id, employee_id, unit_id, birth_date)
select shop_id, employee_id, unit_id, '1990-01-01' from staff.employee
on conflict do nothing;
insert into staff.career_goal (shop_id, employee_id, goal_no, unit_id, kind, goal, aimed_for)
select shop_id, employee_id, 1, unit_id, 'training', '进修', '2026-12-31' from staff.employee;
insert into staff.contact (shop_id, employee_id, kind, unit_id, masked)
select shop_id, employee_id, 'email', unit_id, 'w***@example.cn' from staff.employee;
insert into staff.certificate (shop_id, employee_id, unit_id, kind, title, issued_on)
select shop_id, employee_id, unit_id, 'qualification', '证', '2026-08-01' from staff.employee;
insert into staff.ability (shop_id, employee_id, kind, measured_on, unit_id, amount)
select shop_id, employee_id, 'typing', '2026-08-01', unit_id, 60 from staff.employee;
insert into staff.post_profile (shop_id, unit_id, post_code, profile_code, valid)
select distinct shop_id, unit_id, 'CLERK', 'HOTLINE', '[2026-01-01,)'::daterange from org.unit;
with asked as (
  insert into staff.headcount_request (shop_id, unit_id, post_code, places, wanted_from,
    requirements, reason)
  select shop_id, unit_id, 'CLERK', 2, '2026-09-01', '能力', '增补' from org.unit
  returning shop_id, unit_id, headcount_id
), taken as (
  insert into staff.candidate (shop_id, candidate_code, unit_id, post_code, headcount_id, name_zh,
    applied_on)
  select shop_id, 'K' || unit_id, unit_id, 'CLERK', headcount_id, '应聘者', '2026-08-01' from asked
  returning shop_id, unit_id, candidate_id
), step as (
  insert into staff.selection_step (shop_id, candidate_id, kind, unit_id, done_on, result, examiner)
  select shop_id, candidate_id, 'interview', unit_id, '2026-08-01', 'passed', '考官' from taken
), declared as (
  insert into staff.declaration (shop_id, candidate_id, item_code, unit_id, applies, declared_on)
  select shop_id, candidate_id, 'DISEASE', unit_id, false, '2026-08-01' from taken
)
insert into staff.exclusion_decision (shop_id, candidate_id, unit_id, decision, reason)
select shop_id, candidate_id, unit_id, 'hire', '无碍' from taken;
-- Publications and amendments stand for approved requests: their checks are other tests' matter.
alter table staff.vacancy disable trigger vacancy_check;
insert into staff.vacancy (shop_id, headcount_id, unit_id, published_on, channel)
select shop_id, headcount_id, unit_id, '2026-08-02', '网站' from staff.headcount_request
where post_code = 'CLERK';
alter table staff.vacancy_filled disable trigger vacancy_filled_check;
insert into staff.vacancy_filled (shop_id, headcount_id, employee_id, unit_id, filled_on)
select h.shop_id, h.headcount_id, e.employee_id, h.unit_id, '2026-08-03'
from staff.headcount_request h join staff.employee e using (shop_id, unit_id)
where h.post_code = 'CLERK';
insert into staff.contract (shop_id, employee_id, unit_id, contract_no, form_code, employer_party,
  employer_signed_on, employee_signed_on, seal_required, term_months, original_kept_by,
  duplicate_kept_by)
select shop_id, employee_id, unit_id, 'W' || employee_id, 'A', '公司', '2026-08-01', '2026-08-01',
  false, 3, '公司', '员工' from staff.employee;
insert into staff.contract_appendix (shop_id, employee_id, contract_id, form_code, appendix_no,
  unit_id, filed_on, kept_at)
select shop_id, employee_id, contract_id, 'A', 4, unit_id, '2026-08-01', '柜' from staff.contract
where contract_no like 'W%';
alter table staff.contract_amendment disable trigger contract_amendment_check;
with asked as (
  insert into approval.request (shop_id, unit_id, employee_id, chain_code, version, subject,
    subject_id, title_zh, title_en)
  select shop_id, unit_id, employee_id, 'CONTRACT_AMENDMENT', 1, 'staff.contract', contract_id,
    '变更', 'amendment' from staff.contract where contract_no like 'W%'
  returning shop_id, request_id, unit_id, employee_id, subject_id
)
insert into staff.contract_amendment (shop_id, employee_id, contract_id, amendment_no, request_id,
  unit_id, clause, old_words, new_words, employer_signed_on, employee_signed_on)
select shop_id, employee_id, subject_id, 1, request_id, unit_id, '期限', '一年', '两年', '2026-08-10',
  '2026-08-10' from asked;
insert into staff.notice (shop_id, employee_id, contract_id, unit_id, given_by, given_on, ends_on,
  ground_code, reason)
select shop_id, employee_id, contract_id, unit_id, 'employee', '2026-08-04', '2026-12-31',
  'RESIGNATION', '个人原因' from staff.contract where contract_no like 'W%';
insert into staff.onboarding (shop_id, employee_id, entry_date, checklist_code, item_no, unit_id,
  done_on, done_by)
select m.shop_id, m.employee_id, m.entry_date, 'SCENIC', 1, e.unit_id, m.entry_date, m.employee_id
from staff.employment m join staff.employee e using (shop_id, employee_id);
insert into staff.side_job (shop_id, employee_id, declared_on, unit_id, kind)
select shop_id, employee_id, '2026-08-01', unit_id, 'none' from staff.employee;
insert into staff.expense_claim (shop_id, employee_id, claim_no, unit_id, claimed_on, purpose,
  amount, training)
select shop_id, employee_id, 1, unit_id, '2026-08-05', '车费', 20, '消防培训' from staff.employee;
