-- Requests that were not decided in time, as of the last day of the period (RBAC-007b): the step they
-- wait at, whose turn it is, and for how many days it has been.
create or replace function report.approval_overdue(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, request_id bigint, shop_name text, unit_name text, chain_name text,
  title text, employee_no text, employee_name text, submitted_on date, step_no integer,
  step_name text, deciders text, due_on date, days_overdue integer
)
language sql stable rows 100
as $$
  select r.shop_id, r.unit_id, r.request_id, o.name_zh, u.name_zh, c.name_zh, r.title_zh,
    e.employee_no, e.name_zh, (r.submitted_at at time zone 'Asia/Shanghai')::date, s.step_no,
    s.name_zh, (
      select string_agg(approval.known_as(m.employee_id, m.post_code, 'zh'), '、'
        order by m.employee_id)
      from access.deciders(r.unit_id, r.employee_id, r.about_employee_id, s.role, s.post_codes,
        r.chain_code, last_day) m),
    due.due_on, last_day - due.due_on
  from approval.request r
  left join lateral (
    select d.step_no, d.decision, d.decided_at from approval.decision d
    where d.shop_id = r.shop_id and d.request_id = r.request_id
      and d.decided_at < ((last_day + 1)::timestamp at time zone 'Asia/Shanghai')
    order by d.step_no desc limit 1
  ) l on true
  join approval.chain_step s on s.chain_code = r.chain_code and s.version = r.version
    and s.step_no = coalesce(l.step_no, 0) + 1
  cross join lateral (
    select (coalesce(l.decided_at, r.submitted_at) at time zone 'Asia/Shanghai')::date
      + s.wait_days as due_on
  ) due
  join approval.chain c on c.chain_code = r.chain_code and c.version = r.version
  left join staff.employee e on e.employee_id = r.employee_id
  left join org.shop o on o.shop_id = r.shop_id
  left join org.unit u on u.shop_id = r.shop_id and u.unit_id = r.unit_id
  where coalesce(l.decision, 'approved') = 'approved'
    and r.submitted_at < ((last_day + 1)::timestamp at time zone 'Asia/Shanghai')
    and due.due_on < last_day
    -- What waits for oneself elsewhere stands in the inbox; this is about one's own units.
    and (not row_security_active('approval.request')
      or r.unit_id = any ((select access.my_units('approval', 'read', current_user))::bigint[])
      or r.employee_id = (select access.own_employee('approval', 'read', current_user)))
$$;
comment on function report.approval_overdue(date, date) is
  'Requests whose step was overdue on the last day of the period (RBAC-007b).';
grant execute on function report.approval_overdue(date, date) to kefu_member, kefu_batch;

call report.define('approval-overdue', '逾期未审批事项', 'Overdue approvals', '{RBAC-007b,RBAC-007c}',
  '行政人事部', 'HR and administration', 'any', null, 'due_on, request_id', false,
  array[
    'request_id | 编号 | no. | integer', 'shop_name | 店 | shop | text',
    'unit_name | 部门 | unit | text', 'chain_name | 流程 | chain | text',
    'title | 事项 | matter | text', 'employee_no | 申请人工号 | applicant no. | text',
    'employee_name | 申请人 | applicant | text', 'submitted_on | 申请日期 | submitted on | date',
    'step_no | 步骤 | step | integer', 'step_name | 待办 | waits for | text',
    'deciders | 审批人 | may decide | text', 'due_on | 应批日期 | due on | date',
    'days_overdue | 逾期天数 | days overdue | integer'],
  '{GENERAL_MANAGER,HR_SUPERVISOR,CS_MANAGER,SHOP_MANAGER}',
  '截至期末最后一天；审批人为当日有权审批的人，含受托人。',
  'As of the last day of the period; who may decide is as of that day, delegates included.',
  resources => '{approval}');
