-- How many days of a period a shop works: working and make-up days (REG-006b).
create or replace function calendar.working_days(for_shop_id bigint, first_day date, last_day date)
returns integer
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  perform calendar.require_years(first_day, last_day);
  return (
    select count(*) from calendar.days(for_shop_id, first_day, last_day) d
    where d.day_type in ('working', 'makeup'));
end
$$;
comment on function calendar.working_days(bigint, date, date) is
  'Working and make-up days of the period in the shop; error KF003 when a year is unknown.';
grant execute on function calendar.working_days(bigint, date, date) to kefu_member, kefu_batch;
