-- The probation list (RPT-012b): who was in probation in the period, counters against limits, scores,
-- band, application and the step that the sign-off waits at.
create or replace function report.probation_list(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, shop_name text, unit_name text, employee_no text,
  employee_name text, entry_date date, service_months integer, due_on date, leave_times integer,
  leave_limit integer, late_times integer, late_limit integer, leaving_times integer,
  violations integer, daily_score numeric, test_score numeric, interview_score numeric,
  composite numeric, band text, applied_on date, sign_off text, step_due_on date, result text
)
language sql stable rows 100
as $$
  select p.shop_id, p.unit_id, o.name_zh, u.name_zh, e.employee_no, e.name_zh, p.entry_date,
    m.whole - (p.entry_date + make_interval(months => m.whole) > c.until)::integer, v.due_on,
    k.leave, p.leave_limit, k.late, p.late_limit, k.leaving, k.violation,
    approval.detail(v.shop_id, v.request_id, 'daily_score')::numeric(5, 2),
    approval.detail(v.shop_id, v.request_id, 'test_score')::numeric(5, 2),
    approval.detail(v.shop_id, v.request_id, 'interview_score')::numeric(5, 2),
    a.composite, case a.suggestion when 'EARLY' then '提前转正' when 'NATURAL' then '按期转正'
      when 'EXTEND' then '延期' when 'REJECT' then '不录用' end,
    v.applied_on, s.step_name_zh, s.due_on,
    case v.state when 'converted' then '已转正' when 'dismissed' then '已停止试用'
      when 'left' then '已离职' when 'applied' then '审批中'
      when 'signed' then '待登记结果' when 'extended' then '已延长'
      else '试用中' end
  from staff.probation p
  join staff.probation_state v on v.shop_id = p.shop_id and v.employee_id = p.employee_id
    and v.entry_date = p.entry_date
  join staff.employment w on w.shop_id = p.shop_id and w.employee_id = p.employee_id
    and w.entry_date = p.entry_date
  cross join lateral (
    select least(last_day, v.converted_on - 1, v.dismissed_on, w.leave_date) as until
  ) c
  cross join lateral (
    select ((extract(year from c.until) - extract(year from p.entry_date)) * 12
      + extract(month from c.until) - extract(month from p.entry_date))::integer as whole
  ) m
  cross join lateral (
    select max(n.happened) filter (where n.counter = 'leave') as leave,
      max(n.happened) filter (where n.counter = 'late') as late,
      max(n.happened) filter (where n.counter = 'leaving') as leaving,
      max(n.happened) filter (where n.counter = 'violation') as violation
    from staff.probation_counts(p.shop_id, p.employee_id, p.entry_date, c.until) n
  ) k
  left join approval.state s on s.shop_id = v.shop_id and s.request_id = v.request_id
  left join staff.conversion_assessment a on a.shop_id = v.shop_id
    and a.request_id = v.request_id
  left join staff.employee e on e.employee_id = p.employee_id
  left join org.shop o on o.shop_id = p.shop_id
  left join org.unit u on u.shop_id = p.shop_id and u.unit_id = p.unit_id
  where p.entry_date <= last_day
    and coalesce(v.converted_on - 1, v.dismissed_on, w.leave_date, last_day) >= first_day
$$;
comment on function report.probation_list(date, date) is
  'People in probation with counters, scores, band and sign-off (RPT-012b).';
grant execute on function report.probation_list(date, date) to kefu_member, kefu_batch;

call report.define('probation-list', '试用期员工名单', 'Probation list', '{RPT-012b,EMP-009,EMP-010,EMP-011,EMP-012}',
  '部门主管', 'supervisors', 'month', null, 'shop_name, due_on, employee_no', false,
  array[
    'shop_name | 店 | shop | text', 'unit_name | 部门 | unit | text',
    'employee_no | 工号 | no. | text', 'employee_name | 姓名 | name | text',
    'entry_date | 入职 | entry | date', 'service_months | 满月 | months | integer',
    'due_on | 转正到期 | conversion due | date', 'leave_times | 事假 | leaves | integer',
    'leave_limit | 事假上限 | leave limit | integer', 'late_times | 迟到 | lates | integer',
    'late_limit | 迟到上限 | late limit | integer', 'leaving_times | 早退 | early leaving | integer',
    'violations | 违纪 | violations | integer', 'daily_score | 日常 | daily | decimal',
    'test_score | 测试 | test | decimal', 'interview_score | 面试 | interview | decimal',
    'composite | 综合分 | score | decimal', 'band | 建议 | suggested | text',
    'applied_on | 申请日 | applied | date', 'sign_off | 等待步骤 | waits for | text',
    'step_due_on | 步骤期限 | step due | date', 'result | 状态 | state | text'],
  '{CS_MANAGER,SHOP_MANAGER,HR_SUPERVISOR,HR,GENERAL_MANAGER}',
  '次数按回计，不按天；等于上限仍在限内。', 'Counters are occasions, not days; the limit itself is allowed.',
  resources => '{probation,roster,punch,approval}');
