-- Rest days (RPT-014b): the days of the period on which nobody is rostered who has a roster in it, a
-- row a person; read before the period beside the roster.
create or replace function report.rest_days(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, shop_name text, unit_name text, employee_no text,
  employee_name text, rostered_days integer, rest_days integer, rest_dates text,
  longest_run integer
)
language sql stable rows 100
as $$
  select w.shop_id, w.unit_id, h.name_zh, u.name_zh, e.employee_no, e.name_zh,
    count(*) filter (where w.works)::int, count(*) filter (where not w.works)::int,
    string_agg(to_char(w.day, 'MM-DD'), ' ' order by w.day) filter (where not w.works),
    max(w.run)
  from (
    select k.*, case when k.works then
        count(*) over (partition by k.shop_id, k.employee_id, k.rests)::int
        - case when k.rests > 0 then 1 else 0 end else 0 end as run
    from (
      select p.shop_id, p.unit_id, p.employee_id, d.day::date as day, r.works,
        count(*) filter (where not r.works)
          over (partition by p.shop_id, p.employee_id order by d.day) as rests
      from (
        select distinct on (o.shop_id, o.employee_id) o.shop_id, o.employee_id, o.unit_id
        from attendance.roster o
        where o.work_date between first_day and last_day
        order by o.shop_id, o.employee_id, o.work_date desc
      ) p
      cross join generate_series(first_day, last_day, interval '1 day') d (day)
      cross join lateral (
        select exists (select from attendance.roster o where o.shop_id = p.shop_id
          and o.employee_id = p.employee_id and o.work_date = d.day::date)
      ) r (works)
    ) k
  ) w
  left join staff.employee e on e.employee_id = w.employee_id
  left join org.shop h on h.shop_id = w.shop_id
  left join org.unit u on u.shop_id = w.shop_id and u.unit_id = w.unit_id
  group by w.shop_id, w.unit_id, h.name_zh, u.name_zh, e.employee_no, e.name_zh, w.employee_id
$$;
comment on function report.rest_days(date, date) is
  'Rest days of each person with a roster in the period (RPT-014b).';
grant execute on function report.rest_days(date, date) to kefu_member, kefu_batch;

call report.define('rest-days', '休息日安排', 'Rest days', '{RPT-014b,ATT-003a}', '主管',
  'supervisor', 'any', 'before the period', 'shop_name, unit_name, employee_no', false,
  array[
    'shop_name | 店 | shop | text', 'unit_name | 部门 | unit | text',
    'employee_no | 工号 | no. | text', 'employee_name | 姓名 | name | text',
    'rostered_days | 排班天数 | rostered days | integer | total',
    'rest_days | 休息天数 | rest days | integer | total',
    'rest_dates | 休息日 | rest on | text', 'longest_run | 最长连续上班 | longest run | integer'],
  '{CS_MANAGER,CRM_SUPERVISOR,SCENIC_SUPERVISOR,CSC_SUPERVISOR,QA_SUPERVISOR,SHOP_MANAGER}',
  '休息日是期间内没有排班的日子。', 'A rest day is a day of the period without a shift.',
  resources => '{roster}');
