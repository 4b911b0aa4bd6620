-- Headcount by shop, unit and post (RPT-012a): filled on the last day, joined and left in the period.
create or replace function report.headcount(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, shop_name text, unit_name text, post_name text,
  filled integer, joined integer, moved_in integer, moved_out integer, departed integer
)
language sql stable rows 200
as $$
  select a.shop_id, a.unit_id, s.name_zh, u.name_zh, p.name_zh,
    (count(*) filter (where a.valid @> last_day and m.valid @> last_day))::integer,
    (count(*) filter (where m.entry_date between first_day and last_day
      and a.valid @> m.entry_date))::integer,
    (count(*) filter (where lower(a.valid) between first_day and last_day
      and m.entry_date < lower(a.valid)))::integer,
    (count(*) filter (where upper(a.valid) - 1 between first_day and last_day
      and (m.leave_date is null or m.leave_date >= upper(a.valid))))::integer,
    (count(*) filter (where m.leave_date between first_day and last_day
      and a.valid @> m.leave_date))::integer
  from org.assignment a
  join staff.employment m on m.shop_id = a.shop_id and m.employee_id = a.employee_id
    and m.valid && a.valid
  left join org.shop s on s.shop_id = a.shop_id
  left join org.unit u on u.shop_id = a.shop_id and u.unit_id = a.unit_id
  left join org.post p on p.post_code = a.post_code
  where a.is_primary and a.valid && daterange(first_day, last_day, '[]')
    and m.valid && daterange(first_day, last_day, '[]')
  group by a.shop_id, a.unit_id, s.name_zh, u.name_zh, p.name_zh
$$;
comment on function report.headcount(date, date) is 'Headcount by shop, unit and post (RPT-012a).';
grant execute on function report.headcount(date, date) to kefu_member, kefu_batch;

call report.define('headcount', '人员编制', 'Headcount', '{RPT-012a,ORG-019}', '人事行政部',
  'HR and administration', 'month', null, 'shop_name, unit_name, post_name', false,
  array[
    'shop_name | 店 | shop | text', 'unit_name | 部门 | unit | text', 'post_name | 岗位 | post | text',
    'filled | 期末在岗 | filled | integer | total chart',
    'joined | 入职 | joined | integer | total', 'moved_in | 调入 | moved in | integer | total',
    'moved_out | 调出 | moved out | integer | total', 'departed | 离职 | left | integer | total'],
  '{HR_SUPERVISOR,HR,GENERAL_MANAGER}',
  resources => '{org_chart,employee_file}');
