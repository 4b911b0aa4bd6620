-- Regime 2I: the numbers of the grade-tier pay structure (PAY-020 to PAY-022, PAY-003).
-- Full attendance is blank in the text, and +0 in all its examples: seeded as an explicit 0.
insert into policy.regime (regime_code, title_zh, title_en) values
  ('2I', '公司员工薪资结构', 'staff pay structure: grades and tiers')
on conflict (regime_code) do update
set title_zh = excluded.title_zh, title_en = excluded.title_en;

insert into policy.regime_value as old (regime_code, parameter_code, value_type, value)
select '2I', v.parameter_code, p.value_type, v.value::jsonb
from (values
  ('pay.base', '"800.00"'),
  ('pay.allowance', '"300.00"'),
  ('pay.post_pay', '{"C": "1100.00", "D": "900.00", "E": "800.00", "F": "700.00", "G": "500.00", '
    '"H": "0.00", "I": "0.00"}'),
  ('pay.fixed_pay', '{"A": "2000.00", "B": "2000.00"}'),
  ('pay.tier_coefficient', '{"1": "1", "2": "0.85", "3": "0.75", "4": "0.55"}'),
  ('pay.performance_full', '"300.00"'),
  ('pay.performance_tiers', '{"1": "1", "2": "1", "3": "1", "4": "0"}'),
  ('pay.seniority_first', '"50.00"'),
  ('pay.seniority_step', '"20.00"'),
  ('pay.target_task', '{"STORE_KEEPER": "100.00", "MERCHANDISER": "100.00"}'),
  ('pay.phone_subsidy', '{"STORE_KEEPER": "50.00"}'),
  ('pay.full_attendance', '"0.00"'),
  ('pay.prorate_method', '"WORKED_OVER_2175"'),
  ('pay.standard_work_days', '"21.75"'),
  ('pay.prorate_from_missed_days', '"1"')
) v (parameter_code, value)
join policy.parameter p using (parameter_code)
on conflict (regime_code, parameter_code) do update set value = excluded.value
where old.value is distinct from excluded.value;
