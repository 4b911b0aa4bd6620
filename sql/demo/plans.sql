-- The headcount plan of the shops since September, drawn up by their heads and approved by the
-- general manager (ORG-019); the two lines of the scenic area (ORG-018); an auditor from outside who
-- reads the attendance of the scenic area (RBAC-010).
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select company_id, shop_id, unit_id, 'company', 'approval.headcount_plan_chain', 'text',
  '"HEADCOUNT_PLAN"', daterange('2015-01-01', null)
from org.shop where code = 'HQ';

create temporary table demo_plan on commit drop as
select s.shop_id, s.code as shop, u.unit_id, u.code as unit, a.post_code,
  count(*) + coalesce(max(more.places), 0) as planned
from org.assignment a
join org.shop s on s.shop_id = a.shop_id
join org.unit u on u.unit_id = a.unit_id
left join (values ('CSC-TEL', 'TEL_AGENT', 1), ('THERAPY', 'THERAPIST', 1), ('SCN-CNS', 'SCENIC_SPECIALIST', 2),
  ('SERVICE', 'SHOP_AGENT', 1)) more (unit, post, places) on more.unit = u.code and more.post = a.post_code
where a.is_primary and a.valid @> date '2026-09-01' and s.code <> 'HQ'
group by s.shop_id, s.code, u.unit_id, u.code, a.post_code;

-- Numbers of their own, far from those that people's requests take.
insert into approval.request (request_id, shop_id, unit_id, employee_id, chain_code, version, subject, title_zh,
  title_en, details, entered_by, submitted_at)
overriding system value
select h.number, s.shop_id, e.unit_id, e.employee_id, 'HEADCOUNT_PLAN', 1, 'org.headcount_plan',
  '2026 年人员编制', 'headcount plan of 2026',
  jsonb_build_object('plan', (select jsonb_object_agg(p.unit || '/' || p.post_code, p.planned)
    from demo_plan p where p.shop_id = s.shop_id)),
  h.login, '2026-08-20 10:00+08'
from (values (9001, 'SCENIC', 'E0013', 'cs_manager'), (9002, 'MASSAGE', 'E0040', 'massage_manager'),
  (9003, 'ONLINE', 'E0051', 'online_manager')) h (number, shop, employee_no, login)
join org.shop s on s.code = h.shop
join staff.employee e on e.employee_no = h.employee_no
order by h.employee_no;
insert into approval.decision (shop_id, request_id, step_no, unit_id, employee_id, decision,
  decided_by, decided_at)
select r.shop_id, r.request_id, 1, r.unit_id, e.employee_id, 'approved', 'general_manager',
  '2026-08-21 10:00+08'
from approval.request r join staff.employee e on e.employee_no = 'E0001'
where r.chain_code = 'HEADCOUNT_PLAN'
order by r.request_id;
insert into org.headcount_plan (shop_id, unit_id, post_code, valid, planned, request_id, planned_by,
  planned_at)
select p.shop_id, p.unit_id, p.post_code, daterange('2026-09-01', null), p.planned, r.request_id, 'hr',
  '2026-08-24 10:00+08'
from demo_plan p join approval.request r on r.shop_id = p.shop_id and r.chain_code = 'HEADCOUNT_PLAN'
order by p.shop_id, p.unit_id, p.post_code;

insert into org.service_line (shop_id, unit_id, line, valid)
select u.shop_id, u.unit_id, l.line::org.line, daterange('2026-01-01', null)
from (values ('CSC', 'executing'), ('SCN', 'executing'), ('QA', 'supervising')) l (unit, line)
join org.unit u on u.code = l.unit;

do $$
begin
  perform access.authorise('outside_auditor', 'demo', 'auditor', '正信会计师事务所', '顾明远', 'SCENIC', null,
    '{org_chart,attendance_month,month}', '核查景区考勤合计', '2026-09-01', '2035-12-31', 'E0001',
    '2026-08-25', '沈嘉', '2026-08-26');
end
$$;
