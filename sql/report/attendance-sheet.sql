-- Attendance sheet (考勤表), RPT-002a: stored figures, one row a person and month.
create or replace function report.attendance_sheet(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, month date, shop_name text, unit_name text,
  employee_no text, employee_name text, post_name text,
  scheduled_days numeric, attended_days numeric, late_times integer, late_minutes integer,
  early_times integer, early_minutes integer, absence_days numeric,
  personal_leave_days numeric, sick_leave_days numeric, annual_leave_days numeric,
  other_leave_days numeric, outing_times integer, trip_days numeric,
  overtime_working_minutes integer, overtime_rest_minutes integer,
  overtime_statutory_minutes integer, lieu_credit_minutes integer,
  points_lost numeric, missing_punches integer, full_attendance boolean
)
language sql stable rows 1000
as $$
  select m.shop_id, m.unit_id, m.month, s.name_zh, u.name_zh, m.employee_no, m.employee_name,
    p.name_zh, m.scheduled_days, m.attended_days, m.late_times, m.late_minutes, m.early_times,
    m.early_minutes, m.absence_days, m.personal_leave_days, m.sick_leave_days,
    m.annual_leave_days, m.other_leave_days, m.outing_times, m.trip_days,
    m.overtime_working_minutes, m.overtime_rest_minutes, m.overtime_statutory_minutes,
    m.lieu_credit_minutes, m.points_lost, m.missing_punches, m.full_attendance
  from attendance.month m
  left join org.shop s on s.shop_id = m.shop_id
  left join org.unit u on u.shop_id = m.shop_id and u.unit_id = m.unit_id
  left join org.post p on p.post_code = m.post_code
  where m.month between first_day and last_day
$$;
comment on function report.attendance_sheet(date, date) is 'Attendance sheet (RPT-002a).';
grant execute on function report.attendance_sheet(date, date) to kefu_member, kefu_batch;

call report.define('attendance-sheet', '考勤表', 'Attendance sheet', '{RPT-002a,ATT-005,ATT-006}',
  '客服部', 'customer-service department', 'month', 'day 3 of next month',
  'month, shop_name, unit_name, employee_no', true,
  array[
    'month | 月份 | month | date', 'shop_name | 店 | shop | text', 'unit_name | 部门 | unit | text',
    'employee_no | 工号 | no. | text', 'employee_name | 姓名 | name | text',
    'post_name | 岗位 | post | text',
    'scheduled_days | 应出勤天数 | scheduled days | decimal | total',
    'attended_days | 实出勤天数 | attended days | decimal | total',
    'late_times | 迟到次数 | late times | integer | total chart',
    'late_minutes | 迟到分钟 | late minutes | minutes | total',
    'early_times | 早退次数 | early times | integer | total chart',
    'early_minutes | 早退分钟 | early minutes | minutes | total',
    'absence_days | 旷工天数 | absence days | decimal | total chart',
    'personal_leave_days | 事假天数 | personal leave | decimal | total chart',
    'sick_leave_days | 病假天数 | sick leave | decimal | total chart',
    'annual_leave_days | 年假天数 | annual leave | decimal | total',
    'other_leave_days | 其他假天数 | other leave | decimal | total',
    'outing_times | 外出次数 | outings | integer | total',
    'trip_days | 出差天数 | trip days | decimal | total',
    'overtime_working_minutes | 工作日加班 | overtime, working day | minutes | total',
    'overtime_rest_minutes | 休息日加班 | overtime, rest day | minutes | total',
    'overtime_statutory_minutes | 法定日加班 | overtime, statutory day | minutes | total',
    'lieu_credit_minutes | 补休积累 | lieu credit | minutes | total',
    'points_lost | 扣分 | points lost | decimal | total chart',
    'missing_punches | 缺卡次数 | missing punches | integer | total',
    'full_attendance | 全勤 | full attendance | boolean'],
  '{HR_SUPERVISOR,HR,CS_MANAGER,SHOP_MANAGER,GENERAL_MANAGER}',
  '迟到、早退按整分钟计，秒数舍去：迟到59秒为0分钟。迟到早退达到30分钟的计旷工，不再计次。',
  'Lateness and early leaving count whole minutes, seconds cut off: 59 seconds late is 0. From 30 '
  'minutes an event is absence and no longer an event.',
  resources => '{attendance_month}');
