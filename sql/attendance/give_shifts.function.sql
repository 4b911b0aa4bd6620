-- Gives a shop the shifts of some patterns, as it stands from a day on; its own shifts of the same
-- code stay.
create or replace function attendance.give_shifts(shop_code text, from_day date, variadic patterns text[])
returns integer
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  given integer;
begin
  if not exists (select from org.shop s where s.code = shop_code) then
    raise exception 'there is no shop %', shop_code using errcode = 'no_data_found';
  end if;
  insert into attendance.shift_template (shop_id, unit_id, code, name_zh, name_en, start_minute,
    end_minute, break_minutes, valid)
  select s.shop_id, s.unit_id, p.code, p.name_zh, p.name_en, p.start_minute, p.end_minute,
    p.break_minutes, daterange(from_day, null)
  from org.shop s
  cross join attendance.shift_pattern p
  where s.code = shop_code and p.pattern_code = any (patterns)
    and not exists (select from attendance.shift_template t where t.shop_id = s.shop_id
      and t.code = p.code and t.valid && daterange(from_day, null));
  get diagnostics given = row_count;
  return given;
end
$$;
comment on function attendance.give_shifts(text, date, text[]) is
  'Copies patterns of ATT-002a to a shop''s shift templates; returns how many shifts it added.';
grant execute on function attendance.give_shifts(text, date, text[]) to kefu_member, kefu_batch;
