-- Rosters (RPT-014b): shifts by day and person.
create or replace function report.roster(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, work_date date, day_type text, shop_name text, unit_name text,
  employee_no text, employee_name text, shift_code text, starts_at timestamptz,
  ends_at timestamptz, break_minutes integer, scheduled_minutes integer
)
language sql stable rows 1000
as $$
  select r.shop_id, r.unit_id, r.work_date,
    case coalesce(o.day_type, n.day_type) when 'working' then '工作日' when 'rest' then '休息日'
      when 'statutory' then '法定节假日' when 'makeup' then '调休工作日' end,
    s.name_zh, u.name_zh, e.employee_no, e.name_zh, r.shift_code, r.starts_at, r.ends_at,
    r.break_minutes, r.scheduled_minutes
  from attendance.roster r
  left join calendar.national_day n on n.day = r.work_date
  left join calendar.shop_day o on o.shop_id = r.shop_id and o.day = r.work_date
  left join staff.employee e on e.employee_id = r.employee_id
  left join org.shop s on s.shop_id = r.shop_id
  left join org.unit u on u.shop_id = r.shop_id and u.unit_id = r.unit_id
  where r.work_date between first_day and last_day
$$;
comment on function report.roster(date, date) is 'Rosters (RPT-014b).';
grant execute on function report.roster(date, date) to kefu_member, kefu_batch;

call report.define('roster', '排班表', 'Roster', '{RPT-014b,ATT-003a}', '主管', 'supervisor', 'any',
  'before the period', 'work_date, shop_name, unit_name, employee_no, starts_at', false,
  array[
    'work_date | 日期 | date | date', 'day_type | 日期类别 | day type | text',
    'shop_name | 店 | shop | text', 'unit_name | 部门 | unit | text',
    'employee_no | 工号 | no. | text', 'employee_name | 姓名 | name | text',
    'shift_code | 班次 | shift | text', 'starts_at | 上班 | starts | timestamp',
    'ends_at | 下班 | ends | timestamp', 'break_minutes | 休息 | break | minutes | total',
    'scheduled_minutes | 工时 | scheduled | minutes | total'],
  '{CS_MANAGER,CRM_SUPERVISOR,SCENIC_SUPERVISOR,CSC_SUPERVISOR,QA_SUPERVISOR,SHOP_MANAGER}',
  resources => '{roster}');
