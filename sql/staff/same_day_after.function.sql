-- The same day some months on, or the last day of that month where it is missing: 31 January and
-- one month is 28 February, 29 February and twelve months is 28 February (B-56, WE-48).
create or replace function staff.same_day_after(day date, months integer) returns date
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select (day + make_interval(months => months))::date
$$;
comment on function staff.same_day_after(date, integer) is
  'The same day some months on, or the last of that month (EMP-006a, EMP-019).';
grant execute on function staff.same_day_after(date, integer) to kefu_member, kefu_batch;
