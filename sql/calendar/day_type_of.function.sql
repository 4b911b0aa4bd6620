-- The type of one day in a shop.
create or replace function calendar.day_type_of(for_shop_id bigint, on_day date)
returns calendar.day_type
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  found_type calendar.day_type;
begin
  select d.day_type into found_type from calendar.days(for_shop_id, on_day, on_day) d;
  if found_type is null then
    perform calendar.require_years(on_day, on_day);
  end if;
  return found_type;
end
$$;
comment on function calendar.day_type_of(bigint, date) is
  'Type of the day in the shop; error KF003 when the year is unknown.';
grant execute on function calendar.day_type_of(bigint, date) to kefu_member, kefu_batch;
