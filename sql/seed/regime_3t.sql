-- Regime 3T: lateness policy L1 of the customer-service staff regime (ATT-006, ATT-005c).
insert into policy.regime (regime_code, title_zh, title_en) values
  ('3T', '客服人员管理制度', 'customer-service staff regime')
on conflict (regime_code) do update
set title_zh = excluded.title_zh, title_en = excluded.title_en;

insert into policy.regime_value as old (regime_code, parameter_code, value_type, value)
select '3T', v.parameter_code, p.value_type, v.value::jsonb
from (values
  ('attendance.lateness_policy', '"L1"'),
  ('attendance.free_events', '1'),
  ('attendance.points_per_event', '2'),
  ('attendance.extra_from_events', '3'),
  ('attendance.extra_points', '5'),
  ('attendance.extra_mode', '"ADD"'),
  ('attendance.absence_from_minutes', '30'),
  ('attendance.absence_full_over_minutes', '180'),
  ('attendance.absence_part_day', '"0.5"'),
  ('attendance.free_event_keeps_full_attendance', 'true')
) v (parameter_code, value)
join policy.parameter p using (parameter_code)
on conflict (regime_code, parameter_code) do update set value = excluded.value
where old.value is distinct from excluded.value;
