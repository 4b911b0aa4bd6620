-- State of every shop's month that has been worked on: open, computed or sealed.
create or replace view close.month_status with (security_invoker = true) as
select m.shop_id, m.unit_id, s.code as shop_code, s.name_zh as shop_name_zh,
  s.name_en as shop_name_en, m.month,
  case when l.shop_id is not null then 'sealed' when c.shop_id is not null then 'computed'
    else 'open' end as state,
  c.computed_at, c.computed_by, c.people, l.sealed_at, l.sealed_by
from (
  select c.shop_id, c.month, c.unit_id from close.computation c
  union select l.shop_id, l.month, l.unit_id from close.seal l
  union
  -- Months with rosters are open months: one look at each shop's first and last day.
  select s.shop_id, g.month::date, s.unit_id
  from org.shop s
  cross join lateral (
    select (select r.work_date from attendance.roster r where r.shop_id = s.shop_id
        order by r.work_date limit 1) as first_day,
      (select r.work_date from attendance.roster r where r.shop_id = s.shop_id
        order by r.work_date desc limit 1) as last_day
  ) span
  cross join lateral generate_series(date_trunc('month', span.first_day::timestamp),
    span.last_day::timestamp, interval '1 month') g (month)
) m
join org.shop s on s.shop_id = m.shop_id
left join close.computation c on c.shop_id = m.shop_id and c.month = m.month
left join close.seal l on l.shop_id = m.shop_id and l.month = m.month;
comment on view close.month_status is 'open, computed or sealed, a row a shop and month.';
grant select on close.month_status to kefu_member, kefu_batch;
