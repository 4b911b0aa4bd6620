-- What supervising persons did about missing punches: a correction, or a decision with its reason.
insert into attendance.punch (shop_id, punch_date, employee_id, punched_at, source, unit_id, reason,
  entered_by, entered_at)
select s.shop_id, (c.at at time zone 'Asia/Shanghai')::date, s.employee_id, c.at, 'correction',
  s.unit_id, v.reason, v.entered_by, s.ends_at + interval '1 day'
from (values
  ('E0012', '2026-10-01', 5, 'in', '指纹未识别，监控可证', 'general_manager'),
  ('E0032', '2026-10-01', 8, 'out', '交接延误忘打卡，组长证明', 'csc_supervisor'),
  ('E0044', '2026-10-01', 10, 'in', '考勤机断电', 'massage_manager'),
  ('E0030', '2026-09-01', 4, 'out', '夜班断网', 'csc_supervisor')
) v (employee_no, month, nth, side, reason, entered_by)
join demo_shift s on s.employee_no = v.employee_no and s.month = v.month::date and s.nth = v.nth
cross join lateral (
  select case v.side when 'in' then s.starts_at - interval '2 minutes'
    else s.ends_at + interval '3 minutes' end as at
) c;

insert into attendance.clearance (shop_id, employee_id, work_date, shift_no, anomaly, unit_id,
  decision, reason, cleared_by, cleared_at)
select s.shop_id, s.employee_id, s.work_date, s.shift_no, v.anomaly::attendance.anomaly, s.unit_id,
  v.decision::attendance.decision, v.reason, v.cleared_by, s.ends_at + interval '1 day'
from (values
  ('E0026', '2026-10-01', 6, 'missing_out', 'excused', '外带团未能回岗打卡', 'scenic_supervisor'),
  ('E0055', '2026-10-01', 7, 'missing_out', 'confirmed', '本人承认忘打卡', 'online_manager'),
  ('E0061', '2026-10-01', 3, 'missing_in', 'confirmed', '本人承认忘打卡', 'online_manager'),
  ('E0047', '2026-10-01', 6, 'missing_in', 'confirmed', '下半班未到', 'massage_manager'),
  ('E0047', '2026-10-01', 6, 'missing_out', 'confirmed', '下半班未到', 'massage_manager'),
  ('E0045', '2026-10-01', 4, 'late', 'excused', '暴雨封路，全店认可', 'massage_manager'),
  ('E0048', '2026-09-01', 9, 'missing_in', 'excused', '考勤机故障', 'massage_manager')
) v (employee_no, month, nth, anomaly, decision, reason, cleared_by)
join demo_shift s on s.employee_no = v.employee_no and s.month = v.month::date and s.nth = v.nth;
