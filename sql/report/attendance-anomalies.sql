-- Anomalies of each day and what was decided about them (ATT-020a): follows the facts.
create or replace function report.attendance_anomalies(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, work_date date, shop_name text, unit_name text,
  employee_no text, employee_name text, shift_code text, anomaly text, minutes integer,
  first_in timestamptz, last_out timestamptz, decision text, decided_by text, reason text,
  blocks_closing boolean
)
language sql stable rows 1000
as $$
  select d.shop_id, d.unit_id, d.work_date, s.name_zh, u.name_zh, e.employee_no, e.name_zh,
    d.shift_code,
    case k.anomaly
      when 'missing_in' then '上班缺卡' when 'missing_out' then '下班缺卡' when 'late' then '迟到'
      when 'early' then '早退' else '旷工' end,
    k.minutes, d.first_in, d.last_out,
    case c.decision when 'excused' then '免责' when 'confirmed' then '属实' end,
    c.cleared_by, c.reason,
    k.anomaly in ('missing_in', 'missing_out') and c.decision is null
  from attendance.day(first_day, last_day) d
  cross join lateral (values
    ('missing_in'::attendance.anomaly, null::integer, d.missing_in),
    ('missing_out', null, d.missing_out),
    ('late', d.late_minutes, d.late_minutes > 0),
    ('early', d.early_minutes, d.early_minutes > 0),
    ('absent', null, d.absent)) k (anomaly, minutes, happened)
  left join attendance.clearance c on c.shop_id = d.shop_id and c.employee_id = d.employee_id
    and c.work_date = d.work_date and c.shift_no = d.shift_no and c.anomaly = k.anomaly
  left join staff.employee e on e.employee_id = d.employee_id
  left join org.shop s on s.shop_id = d.shop_id
  left join org.unit u on u.shop_id = d.shop_id and u.unit_id = d.unit_id
  where k.happened
    -- Who sees a roster but not its punches must not read everybody as absent.
    and (not row_security_active('attendance.punch')
      or d.unit_id = any ((select access.my_units('punch', 'read', current_user))::bigint[])
      or d.employee_id = (select access.own_employee('punch', 'read', current_user)))
$$;
comment on function report.attendance_anomalies(date, date) is
  'Missing punches, lateness, early leaving and absence by day (ATT-020a).';
grant execute on function report.attendance_anomalies(date, date) to kefu_member, kefu_batch;

call report.define('attendance-anomalies', '考勤异常', 'Attendance anomalies',
  '{ATT-005a,ATT-020a,RBAC-007a}', '客服部', 'customer-service department', 'any', null,
  'work_date, shop_name, unit_name, employee_no, anomaly', false,
  array[
    'work_date | 日期 | date | date', 'shop_name | 店 | shop | text', 'unit_name | 部门 | unit | text',
    'employee_no | 工号 | no. | text', 'employee_name | 姓名 | name | text',
    'shift_code | 班次 | shift | text', 'anomaly | 异常 | anomaly | text',
    'minutes | 分钟 | minutes | minutes | total',
    'first_in | 首次上班卡 | first in | timestamp', 'last_out | 末次下班卡 | last out | timestamp',
    'decision | 认定 | decision | text', 'decided_by | 认定人 | decided by | text',
    'reason | 理由 | reason | text',
    'blocks_closing | 阻碍结算 | blocks closing | boolean'],
  '{CS_MANAGER,CRM_SUPERVISOR,SCENIC_SUPERVISOR,CSC_SUPERVISOR,QA_SUPERVISOR,SHOP_MANAGER}',
  '缺卡须补录打卡或认定后才能结算当月；免责的异常不再列出后果。',
  'A missing punch keeps the month open until a punch is entered or a decision made; what was '
  'excused has no consequence and is not listed.',
  resources => '{roster,punch}');
