-- A value of a whole company or shop stands at its root unit, or it would speak for others (REG-002a).
create or replace function policy.value_fit_scope() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.scope <> 'unit' and not exists (
    select from org.shop s
    where s.shop_id = new.shop_id and s.unit_id = new.unit_id
      and (new.scope = 'shop' or s.kind = 'head_office')
  ) then
    raise exception 'a value of scope % does not stand in unit %', new.scope, new.unit_id
      using errcode = 'check_violation', schema = 'policy', table = 'value',
        constraint = 'value_place_fits_scope',
        hint = 'Shop values stand at the shop''s root unit, company values at the head office''s.';
  end if;
  return null;
end
$$;
comment on function policy.value_fit_scope() is
  'Refuses a shop or company value away from the root unit (REG-002a).';

drop trigger if exists value_place_fits_scope on policy.value;
-- After the row: who may not write there at all is told that, and nothing of the place.
create constraint trigger value_place_fits_scope after insert or update on policy.value
  for each row execute function policy.value_fit_scope();
