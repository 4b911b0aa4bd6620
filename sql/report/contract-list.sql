-- Contracts that end within 60 days of the last day, that day and the 60th included, and notices
-- given in the period, with the earliest last day each allows (RPT-012c).
create or replace function report.contract_list(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, shop_name text, unit_name text, employee_no text,
  employee_name text, contract_no text, form_name text, effective_on date, ends_on date,
  days_left integer, within_days integer, renewal_notice_by date, notice_on date, notice_by text,
  ground text, notice_ends_on date, earliest_end_on date
)
language sql stable rows 200
as $$
  select c.shop_id, c.unit_id, s.name_zh, u.name_zh, e.employee_no, e.name_zh, c.contract_no,
    f.title_zh, c.effective_on, c.ends_on,
    case when x.within_days is not null then c.ends_on - last_day end, x.within_days,
    case when x.within_days is not null
      then staff.same_day_after(c.ends_on, -c.renewal_notice_months) end,
    n.given_on, case n.given_by when 'employer' then '单位' when 'employee' then '员工' end,
    g.name_zh, n.ends_on, n.earliest_end_on
  from staff.contract_now c
  join staff.employee e on e.employee_id = c.employee_id
  left join org.shop s on s.shop_id = c.shop_id
  left join org.unit u on u.shop_id = c.shop_id and u.unit_id = c.unit_id
  left join staff.contract_form f on f.form_code = c.form_code
  left join lateral (
    select case when c.ends_on - last_day <= 30 then 30 else 60 end as within_days
    where c.ends_on >= last_day and c.ends_on - last_day <= 60
      and not exists (
        select from staff.contract_now later
        where later.shop_id = c.shop_id and later.employee_id = c.employee_id
          and later.ends_on > c.ends_on)
  ) x on true
  left join staff.notice n on n.shop_id = c.shop_id and n.contract_id = c.contract_id
    and n.given_on >= first_day and n.given_on <= last_day
  left join staff.ground g on g.ground_code = n.ground_code
  where x.within_days is not null or n.given_on is not null
$$;
comment on function report.contract_list(date, date) is
  'Contracts about to end and notices given (RPT-012c).';
grant execute on function report.contract_list(date, date) to kefu_member, kefu_batch;

call report.define('contract-list', '合同到期与通知', 'Contracts ending and notices',
  '{RPT-012c,EMP-006a,EMP-019}', '人事行政部', 'HR and administration', 'month', null,
  'ends_on, employee_no', false,
  array[
    'shop_name | 店 | shop | text', 'unit_name | 部门 | unit | text',
    'employee_no | 工号 | employee no. | text', 'employee_name | 姓名 | name | text',
    'contract_no | 合同号 | contract | text', 'form_name | 合同文本 | form | text',
    'effective_on | 生效日 | in force from | date', 'ends_on | 到期日 | ends on | date',
    'days_left | 剩余天数 | days left | integer', 'within_days | 60/30 天 | within days | integer',
    'renewal_notice_by | 续约通知截止 | renewal told by | date',
    'notice_on | 通知日 | notice given | date', 'notice_by | 通知方 | given by | text',
    'ground | 事由 | ground | text', 'notice_ends_on | 拟终止日 | wanted last day | date',
    'earliest_end_on | 最早终止日 | earliest last day | date'],
  '{HR_SUPERVISOR,HR,GENERAL_MANAGER}',
  resources => '{employee_file}');
