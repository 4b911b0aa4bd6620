-- The days of a period with the type that holds in a shop: its own day, else the national one.
create or replace function calendar.days(for_shop_id bigint, first_day date, last_day date)
returns table (day date, day_type calendar.day_type)
language sql stable rows 31
set search_path = pg_catalog, pg_temp
as $$
  select n.day, coalesce(s.day_type, n.day_type)
  from calendar.national_day n
  left join calendar.shop_day s on s.shop_id = for_shop_id and s.day = n.day
  where n.day between first_day and last_day
    and (select calendar.require_years(first_day, last_day))
$$;
comment on function calendar.days(bigint, date, date) is
  'Every day of the period with its type in the shop; error KF003 when a year is unknown.';
grant execute on function calendar.days(bigint, date, date) to kefu_member, kefu_batch;
