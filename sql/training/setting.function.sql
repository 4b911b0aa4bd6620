-- A number that only some regimes set: null where none is in force, which means that the rule does
-- not hold there. Blank stays an error, KF002 (REG-002c).
create or replace function training.setting(of_parameter text, of_unit_id bigint, on_day date)
returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  found_value jsonb;
begin
  select r into found_value from policy.resolved(of_parameter, of_unit_id, on_day) r;
  if found and found_value is null then
    return policy.lookup(of_parameter, of_unit_id, on_day);
  end if;
  return found_value;
end
$$;
comment on function training.setting(text, bigint, date) is
  'The value of a parameter for a unit on a day; null where none is set, KF002 when it is blank.';
grant execute on function training.setting(text, bigint, date) to kefu_member, kefu_batch;
