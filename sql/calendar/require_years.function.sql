-- Refuses a period that reaches into a year without a calendar (REG-006b).
create or replace function calendar.require_years(first_day date, last_day date) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  unknown integer;
begin
  select y into unknown
  from generate_series(extract(year from first_day)::integer, extract(year from last_day)::integer) y
  where not exists (select from calendar.year k where k.year = y)
  order by y limit 1;
  if unknown is not null then
    raise exception 'the calendar of % is not known', unknown
      using errcode = 'KF003',
        hint = 'Load the national list of that year into calendar.year and calendar.national_day.';
  end if;
  return true;
end
$$;
comment on function calendar.require_years(date, date) is
  'True when every year of the period has a calendar; otherwise error KF003 names the year.';
grant execute on function calendar.require_years(date, date) to kefu_member, kefu_batch;
