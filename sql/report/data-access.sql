-- Data protection, the part of access (RPT-048a): every login with its rights and what it changed in
-- the period. Reads and exports of customer records are logged with the customers themselves.
create or replace function report.data_access(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, login text, employee_no text, employee_name text, kind text,
  since date, resources_read integer, resources_written integer, resources_approved integer,
  reaches_company integer, changes integer
)
language sql stable rows 100
as $$
  with held as (
    select s.login,
      count(distinct s.resource) filter (where s.action = 'read')::integer as read,
      count(distinct s.resource) filter (where s.action = 'write')::integer as written,
      count(distinct s.resource) filter (where s.action = 'approve')::integer as approved,
      count(distinct s.resource) filter (where s.company)::integer as company
    from access.scope s where s.valid @> access.today()
    group by s.login
  ), outsider as (
    select a.login, min(a.shop_id) as shop_id, min(a.unit_id) as unit_id,
      min(a.organisation || ' ' || a.person_name) as name
    from access.authorisation a group by a.login
  )
  select coalesce(e.shop_id, o.shop_id), coalesce(e.unit_id, o.unit_id), l.login::text,
    e.employee_no, coalesce(e.name_zh, o.name),
    case when l.employee_id is null then '外部人员' else '员工' end,
    (l.created_at at time zone 'Asia/Shanghai')::date, coalesce(h.read, 0), coalesce(h.written, 0),
    coalesce(h.approved, 0), coalesce(h.company, 0), coalesce(c.changes, 0)::integer
  from access.login l
  left join staff.employee e on e.employee_id = l.employee_id
  left join outsider o on o.login = l.login and l.employee_id is null
  left join held h on h.login = l.login
  left join access.changes_made(first_day, last_day) c on c.login = l.login
  where l.ended_at is null or l.ended_at >= first_day::timestamp at time zone 'Asia/Shanghai'
$$;
comment on function report.data_access(date, date) is
  'Logins not ended before a period, their rights today and the changes they made (RPT-048a).';
grant execute on function report.data_access(date, date) to kefu_member, kefu_batch;

call report.define('data-access', '数据访问情况', 'Data access', '{RPT-048a}', '系统管理员',
  'system administrator', 'month', null, 'login', false,
  array[
    'login | 账号 | login | text', 'employee_no | 工号 | employee no | text',
    'employee_name | 姓名 | name | text', 'kind | 类别 | kind | text',
    'since | 开通日期 | since | date',
    'resources_read | 可查看 | reads | integer', 'resources_written | 可录入 | writes | integer',
    'resources_approved | 可审批 | approves | integer',
    'reaches_company | 全公司范围 | whole company | integer',
    'changes | 本期更改 | changes | integer | total'],
  '{}',
  legend_zh => '可查看、可录入、可审批、全公司范围按资源计数，为今日的权限；员工与外部人员各一行',
  legend_en => 'Rights are of today, counted by resource; employees and outsiders one row each',
  resources => '{account}');
