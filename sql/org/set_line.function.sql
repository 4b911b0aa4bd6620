-- Puts a unit into a line from a day on; the line it had ends the day before (ORG-018).
create or replace function org.set_line(
  shop_code text, unit_code text, of_line org.line, from_day date
) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  place org.unit := org.unit_named(shop_code, unit_code);
begin
  perform org.require_chart_right(place.shop_id);
  delete from org.service_line l where l.unit_id = place.unit_id and lower(l.valid) >= from_day;
  update org.service_line l set valid = daterange(lower(l.valid), from_day)
  where l.unit_id = place.unit_id and l.valid @> from_day;
  insert into org.service_line (shop_id, unit_id, line, valid)
  values (place.shop_id, place.unit_id, of_line, daterange(from_day, null));
end
$$;
comment on function org.set_line(text, text, org.line, date) is
  'Puts a unit into the executing or the supervising line from a day on (ORG-018).';
grant execute on function org.set_line(text, text, org.line, date) to kefu_member, kefu_batch;
grant usage on type org.line to kefu_member, kefu_batch;
