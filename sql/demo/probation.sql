-- Probations of the newest people, one sign-off half way and one through; rungs of a ladder.
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value,
  valid, regime_code)
select s.company_id, s.shop_id, s.unit_id, b.scope::policy.scope, n.parameter_code, n.value_type,
  n.value, daterange('2020-01-01', null), b.regime
from (values ('SCENIC', '4B', 'shop'), ('ONLINE', '2H', 'shop'), ('MASSAGE', '0B', 'shop'),
  ('SCENIC', '2C', 'shop'), ('SCENIC', '2S', 'shop'), ('ONLINE', '2C', 'shop'),
  ('ONLINE', '2S', 'shop')) b (shop, regime, scope)
join org.shop s on s.code = b.shop
join policy.regime_value n on n.regime_code = b.regime
  and (n.parameter_code like 'probation.%' or n.parameter_code like 'promotion.%'
    or n.parameter_code = 'approval.conversion_chain');

insert into staff.probation (shop_id, employee_id, entry_date, unit_id, started_by, started_at)
select m.shop_id, m.employee_id, m.entry_date, m.unit_id, 'hr', m.entry_date + time '10:00'
from staff.employment m join staff.employee e using (employee_id)
where e.employee_no in ('E0023', 'E0027', 'E0035', 'E0056')
order by e.employee_no;

-- E0023 applied in October and waits for her interview; E0035 is through all steps.
create temporary table demo_conversion (
  employee_no text, step_no int, decider text, at timestamptz, details jsonb
) on commit drop;
insert into demo_conversion values
  ('E0023', 0, null, '2026-10-12 09:20+08',
    '{"self_review": "两个月来独立维护会员资料，无差错", "kind": "NATURAL"}'),
  ('E0023', 1, 'E0014', '2026-10-13 16:05+08',
    '{"opinion": "工作细致，同意转正", "conversion_date": "2026-11-17", "monthly_pay": "4200", "daily_score": "85"}'),
  ('E0023', 2, 'E0017', '2026-10-15 11:30+08',
    '{"opinion": "电话抽查两次，笔试合格", "test_score": "78"}'),
  ('E0035', 0, null, '2026-10-15 18:10+08',
    '{"self_review": "接听量列本组第二，申请提前转正", "kind": "EARLY"}'),
  ('E0035', 1, 'E0030', '2026-10-16 09:00+08',
    '{"opinion": "表现突出", "conversion_date": "2026-11-01", "monthly_pay": "4500", "daily_score": "92.5"}'),
  ('E0035', 2, 'E0017', '2026-10-19 15:00+08', '{"opinion": "抽查与笔试均优", "test_score": "88"}'),
  ('E0035', 3, 'E0013', '2026-10-20 10:00+08', '{"opinion": "沟通清晰", "interview_score": "93"}'),
  ('E0035', 4, 'E0013', '2026-10-20 10:20+08', '{"opinion": "同意提前转正"}'),
  ('E0035', 5, 'E0003', '2026-10-21 09:40+08', '{"opinion": "材料齐全，已归档"}'),
  ('E0035', 6, 'E0001', '2026-10-22 17:30+08', '{"opinion": "同意"}'),
  ('E0035', 7, 'E0003', '2026-10-23 09:05+08', '{"opinion": "已报备", "oa_number": "OA-2026-1023"}');

-- Numbers beyond those that the demo's next requests get.
insert into approval.request (shop_id, request_id, unit_id, employee_id, chain_code, version, subject,
  title_zh, title_en, details, entered_by, submitted_at)
overriding system value
select e.shop_id, 900 + row_number() over (order by d.at), e.unit_id, e.employee_id, 'CONVERSION_SCENIC', 1, 'staff.probation',
  format('转正申请：%s %s', e.employee_no, e.name_zh),
  format('conversion of %s %s', e.employee_no, e.name_zh), d.details, lower(e.employee_no), d.at
from demo_conversion d join staff.employee e using (employee_no)
where d.step_no = 0
order by d.at;

do $$
declare
  said record;
begin
  for said in
    select d.*, r.shop_id, r.request_id, b.employee_id as decider_id
    from demo_conversion d
    join staff.employee e using (employee_no)
    join approval.request r on r.employee_id = e.employee_id and r.chain_code = 'CONVERSION_SCENIC'
    join staff.employee b on b.employee_no = d.decider
    where d.step_no > 0
    order by d.employee_no, d.step_no
  loop
    insert into approval.decision (shop_id, request_id, employee_id, decision, details, decided_by,
      decided_at)
    values (said.shop_id, said.request_id, said.decider_id, 'approved', said.details,
      lower(said.decider), said.at);
  end loop;
end
$$;

-- Rungs of ladder P2 in the telephone group, and a part-timer's ladder as the rules have it.
insert into staff.rung_appointment (shop_id, employee_id, ladder_code, appointed_on, rung_no, unit_id,
  reason, entered_by, entered_at)
select e.shop_id, e.employee_id, 'P2', a.day::date, 1, e.unit_id, '定级', 'hr', a.day::date + time '09:00'
from (values ('E0031', '2024-07-15'), ('E0032', '2025-10-21'), ('E0033', '2026-08-11'))
  a (employee_no, day)
join staff.employee e using (employee_no)
order by e.employee_no;
