-- A row of each attendance table for everybody, and a shift of every unit.
-- again attendance.clearance: 'anomaly', 'early'
-- again attendance.punch: 'punched_at', r.punched_at + interval '1 minute', 'source', 'correction', 'reason', 'test'
-- again attendance.recorded_time: 'entry_no', 9
-- again attendance.roster: 'work_date', '2026-07-06', 'starts_at', '2026-07-06 09:00+08', 'ends_at', '2026-07-06 18:00+08'
-- again attendance.shift_template: 'code', 'NEW'
insert into attendance.roster (shop_id, employee_id, work_date, unit_id, shift_code,
  starts_at,
  ends_at, break_minutes, day_share)
select shop_id, employee_id, '2026-08-03', unit_id, 'T1', '2026-08-03 09:00+08',
  '2026-08-03 18:00+08', 60, 1 from staff.employee;
insert into attendance.punch (shop_id, punch_date, employee_id, punched_at, source,
  direction, unit_id)
select shop_id, '2026-08-03', employee_id, '2026-08-03 08:55+08', 'clock', 'in', unit_id
from staff.employee;
insert into attendance.recorded_time (shop_id, employee_id, work_date, kind, unit_id,
  minutes, reason)
select shop_id, employee_id, '2026-08-04', 'annual_leave', unit_id, 60, 'test'
from staff.employee;
insert into attendance.clearance (shop_id, employee_id, work_date, anomaly, unit_id,
  decision, reason)
select shop_id, employee_id, '2026-08-03', 'late', unit_id, 'excused', 'test'
from staff.employee;
insert into attendance.month (shop_id, month, employee_id, unit_id, employee_no,
  employee_name,
  post_code, scheduled_days, attended_days, worked_days, missed_days, late_times,
    late_minutes,
  early_times, early_minutes, absence_days, personal_leave_days, sick_leave_days,
  annual_leave_days, other_leave_days, outing_times, trip_days, overtime_working_minutes,
  overtime_rest_minutes, overtime_statutory_minutes, lieu_credit_minutes, points_lost,
  missing_punches, full_attendance)
select shop_id, '2026-08-01', employee_id, unit_id, employee_no, name_zh, 'CLERK', 1, 1, 1,
  0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, true from staff.employee;
insert into attendance.shift_template (shop_id, code, unit_id, name_zh, name_en,
  start_minute, end_minute)
select shop_id, 'X' || unit_id, unit_id, '班', 'shift', 540, 1080 from org.unit;
