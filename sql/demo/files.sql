-- Files of the massage shop: registration forms, qualifications, health checks, contracts of form A.
-- What documents ask of hiring and contracts, shop by shop; the demands on rosters and entries hold
-- from September 2026 on.
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value,
  valid, regime_code)
select s.company_id, s.shop_id, s.unit_id, v.scope::policy.scope, r.parameter_code, r.value_type,
  r.value, daterange(v.since::date, null), r.regime_code
from (values
  ('MASSAGE', 'shop', '0A', 'staff.qualification_required', '2026-09-01'),
  ('MASSAGE', 'shop', '0A', 'staff.entry_age_min', '2026-09-01'),
  ('MASSAGE', 'shop', '0A', 'staff.entry_age_max', '2026-09-01'),
  ('MASSAGE', 'shop', '0A', 'staff.health_check_required', '2026-09-01'),
  ('MASSAGE', 'shop', '0A', 'staff.health_check_months', '2015-01-01'),
  ('MASSAGE', 'shop', '0A', 'contract.form', '2015-01-01'),
  ('MASSAGE', 'shop', '0A', 'contract.term_months', '2015-01-01'),
  ('MASSAGE', 'shop', '0A', 'contract.seal_required', '2015-01-01'),
  ('MASSAGE', 'shop', '0A', 'contract.notice_kind', '2015-01-01'),
  ('MASSAGE', 'shop', '0A', 'contract.notice_months', '2015-01-01'),
  ('SCENIC', 'shop', '4B', 'approval.headcount_chain', '2015-01-01'),
  ('SCENIC', 'shop', '4B', 'onboarding.checklist', '2015-01-01'),
  ('ONLINE', 'shop', '2H', 'approval.headcount_chain', '2015-01-01'),
  ('ONLINE', 'shop', '2H', 'staff.declarations_required', '2026-11-01'),
  ('MASSAGE', 'shop', '0B', 'approval.contract_amendment_chain', '2015-01-01'),
  ('MASSAGE', 'shop', '0A', 'approval.termination_chain', '2015-01-01'),
  ('HQ', 'company', '0B', 'approval.contract_amendment_chain', '2015-01-01'),
  ('HQ', 'company', '0A', 'approval.termination_chain', '2015-01-01')
) v (shop, scope, regime_code, parameter_code, since)
join org.shop s on s.code = v.shop
join policy.regime_value r
  on r.regime_code = v.regime_code and r.parameter_code = v.parameter_code;

-- E0044's health check runs out on 5 December, within 60 days of the end of October.
create temporary table demo_file on commit drop as
select e.shop_id, e.employee_id, e.unit_id, e.employee_no, e.name_zh, e.joined_on,
  v.born::date as born, v.education::staff.education_level as education, v.checked::date as checked
from (values
  ('E0040', '1986-04-12', 'college', '2026-05-06'), ('E0041', '1999-08-30', 'high', '2026-02-20'),
  ('E0042', '2001-11-02', 'vocational', '2026-03-18'),
  ('E0043', '1988-01-25', 'vocational', '2026-03-02'),
  ('E0044', '1994-07-19', 'high', '2025-12-05'), ('E0045', '1991-05-06', 'vocational', '2026-06-15'),
  ('E0046', '1984-12-24', 'middle', '2026-04-10'), ('E0047', '2003-02-14', 'vocational', '2026-08-28'),
  ('E0048', '1990-10-08', 'high', '2026-07-01'), ('E0049', '1992-06-21', 'high', '2026-01-12'),
  ('E0050', '2005-09-17', 'vocational', '2026-09-29')
) v (employee_no, born, education, checked)
join staff.employee e using (employee_no);

insert into staff.file (shop_id, employee_id, unit_id, birth_date, education, health_summary,
  updated_on)
select shop_id, employee_id, unit_id, born, education, '无传染病、无皮肤病', joined_on from demo_file;
insert into staff.contact (shop_id, employee_id, kind, unit_id, masked, updated_on)
select shop_id, employee_id, 'phone', unit_id, '138****' || right(employee_no, 4), joined_on
from demo_file;
insert into staff.certificate (shop_id, employee_id, unit_id, kind, title, number_masked, issued_on)
select shop_id, employee_id, unit_id, 'qualification', '保健按摩师资格证',
  'AM****' || right(employee_no, 4), joined_on - 30
from demo_file order by employee_no;
insert into staff.certificate (shop_id, employee_id, unit_id, kind, title, issued_on)
select shop_id, employee_id, unit_id, 'health_check', '健康检查', checked
from demo_file order by employee_no;

-- A contract a year, the last one signed on the latest anniversary before November.
insert into staff.contract (shop_id, employee_id, unit_id, contract_no, employer_party,
  employer_signed_on, employee_signed_on, sealed_on, original_kept_by, duplicate_kept_by,
  entered_by, entered_at)
select f.shop_id, f.employee_id, f.unit_id,
  format('M-%s-%s', extract(year from a.day), right(f.employee_no, 2)), '云岭文旅 舒逸按摩店',
  a.day, a.day, a.day, '舒逸按摩店', f.name_zh, 'hr', a.day + interval '10 hours'
from demo_file f
cross join lateral (
  select max(staff.same_day_after(f.joined_on, 12 * g.years)) as day
  from generate_series(0, 15) g (years)
  where staff.same_day_after(f.joined_on, 12 * g.years) <= '2026-10-31'
) a
order by f.employee_no;
insert into staff.contract_appendix (shop_id, employee_id, contract_id, form_code, appendix_no,
  unit_id, filed_on, kept_at, filed_by)
select c.shop_id, c.employee_id, c.contract_id, c.form_code, t.appendix_no, c.unit_id,
  c.effective_on, '档案柜 1', 'hr'
from staff.contract c
join staff.appendix_template t on t.form_code = c.form_code and t.appendix_no <= 3
order by c.contract_id, t.appendix_no;

-- The service centre asks for two telephone agents; the CS manager has approved, HR is next.
with asked as (
  insert into staff.headcount_request (shop_id, unit_id, post_code, places, wanted_from,
    requirements, reason, drafted_by, drafted_at)
  select u.shop_id, u.unit_id, 'TEL_AGENT', 2, '2026-12-01', '普通话流利，能倒班', '冬季咨询量增加',
    'csc_supervisor', '2026-10-26 09:30+08'
  from org.unit u join org.shop s using (shop_id)
  where s.code = 'SCENIC' and u.code = 'CSC-TEL'
  returning *
)
insert into approval.request (shop_id, unit_id, employee_id, chain_code, version, subject,
  subject_id, title_zh, title_en, details, entered_by, submitted_at)
select a.shop_id, a.unit_id, e.employee_id, 'HEADCOUNT_SCENIC', 1, 'staff.headcount_request',
  a.headcount_id, format('人才增补 SCENIC-%s：话务专员 2 人', a.headcount_id),
  format('headcount SCENIC-%s: telephone agent x 2', a.headcount_id),
  jsonb_build_object('post', a.post_code, 'places', a.places, 'wanted_from', a.wanted_from,
    'requirements', a.requirements, 'reason', a.reason), a.drafted_by, a.drafted_at
from asked a join staff.employee e on e.employee_no = 'E0016';
insert into approval.decision (shop_id, request_id, step_no, unit_id, employee_id, decision,
  decided_by, decided_at)
select r.shop_id, r.request_id, 1, r.unit_id, e.employee_id, 'approved', 'cs_manager',
  '2026-10-27 14:00+08'
from approval.request r join staff.employee e on e.employee_no = 'E0013'
where r.chain_code = 'HEADCOUNT_SCENIC';
