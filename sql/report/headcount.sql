-- Headcount by shop, unit and post (RPT-012a): planned, filled and vacant on the last day of the
-- period, joined and left in it, places asked for and not filled yet.
-- An earlier release gave fewer columns.
drop function if exists report.headcount(date, date);
create or replace function report.headcount(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, shop_name text, unit_name text, post_name text,
  planned integer, filled integer, vacant integer, joined integer, moved_in integer,
  moved_out integer, departed integer, requested integer
)
language sql stable rows 200
as $$
  -- Three kinds of rows of a place, so that a filter by shop reaches the indexes of each.
  with counted as (
    select a.shop_id, a.unit_id, a.post_code, null::integer as planned,
      count(*) filter (where a.valid @> last_day and m.valid @> last_day) as filled,
      count(*) filter (where m.entry_date between first_day and last_day
        and a.valid @> m.entry_date) as joined,
      count(*) filter (where lower(a.valid) between first_day and last_day
        and m.entry_date < lower(a.valid)) as moved_in,
      count(*) filter (where upper(a.valid) - 1 between first_day and last_day
        and (m.leave_date is null or m.leave_date >= upper(a.valid))) as moved_out,
      count(*) filter (where m.leave_date between first_day and last_day
        and a.valid @> m.leave_date) as departed,
      null::integer as requested
    from org.assignment a
    join staff.employment m on m.shop_id = a.shop_id and m.employee_id = a.employee_id
      and m.valid && a.valid
    where a.is_primary and a.valid && daterange(first_day, last_day, '[]')
      and m.valid && daterange(first_day, last_day, '[]')
    group by a.shop_id, a.unit_id, a.post_code
    union all
    select p.shop_id, p.unit_id, p.post_code, p.planned::integer, 0, 0, 0, 0, 0, null
    from org.headcount_plan p where p.valid @> last_day
    union all
    -- Submitted by the last day, neither ended nor filled by then.
    select h.shop_id, h.unit_id, h.post_code, null, 0, 0, 0, 0, 0, h.places - f.filled
    from staff.headcount_request h
    join approval.request q on q.shop_id = h.shop_id and q.subject = 'staff.headcount_request'
      and q.subject_id = h.headcount_id
      and (q.submitted_at at time zone 'Asia/Shanghai')::date <= last_day
    cross join lateral (
      select count(*)::integer as filled from staff.vacancy_filled y
      where y.shop_id = h.shop_id and y.headcount_id = h.headcount_id and y.filled_on <= last_day
    ) f
    where f.filled < h.places and not exists (
      select from approval.decision d
      where d.shop_id = q.shop_id and d.request_id = q.request_id
        and d.decision <> 'approved'
        and (d.decided_at at time zone 'Asia/Shanghai')::date <= last_day)
  ), place as (
    select c.shop_id, c.unit_id, c.post_code, sum(c.planned)::integer as planned,
      sum(c.filled)::integer as filled, sum(c.joined)::integer as joined,
      sum(c.moved_in)::integer as moved_in, sum(c.moved_out)::integer as moved_out,
      sum(c.departed)::integer as departed, sum(c.requested)::integer as requested
    from counted c
    group by c.shop_id, c.unit_id, c.post_code
  )
  select k.shop_id, k.unit_id, s.name_zh, u.name_zh, p.name_zh, k.planned, k.filled,
    greatest(k.planned - k.filled, 0), k.joined, k.moved_in, k.moved_out, k.departed, k.requested
  from place k
  left join org.shop s on s.shop_id = k.shop_id
  left join org.unit u on u.shop_id = k.shop_id and u.unit_id = k.unit_id
  left join org.post p on p.post_code = k.post_code
$$;
comment on function report.headcount(date, date) is
  'Planned, filled and vacant places by shop, unit and post; planned is null without a plan (RPT-012a).';
grant execute on function report.headcount(date, date) to kefu_member, kefu_batch;

call report.define('headcount', '人员编制', 'Headcount', '{RPT-012a,ORG-019}', '人事行政部',
  'HR and administration', 'month', null, 'shop_name, unit_name, post_name', false,
  array[
    'shop_name | 店 | shop | text', 'unit_name | 部门 | unit | text', 'post_name | 岗位 | post | text',
    'planned | 编制 | planned | integer | total',
    'filled | 期末在岗 | filled | integer | total chart',
    'vacant | 缺编 | vacant | integer | total',
    'joined | 入职 | joined | integer | total', 'moved_in | 调入 | moved in | integer | total',
    'moved_out | 调出 | moved out | integer | total', 'departed | 离职 | left | integer | total',
    'requested | 增补中 | requested | integer | total'],
  '{HR_SUPERVISOR,HR,GENERAL_MANAGER}',
  legend_zh => '编制为期末当日已批准的人数；空白表示该岗位没有编制；增补中为期末当日尚未到岗的增补名额',
  legend_en => 'Planned is the approved number on the last day; blank where a post has no plan; requested places were open on that day',
  resources => '{org_chart,employee_file}');
