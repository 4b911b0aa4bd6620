-- Sets all numbers of a regime for a company, shop or unit from a day on; values that were in force
-- there end the day before and, where the binding ends, come back the day after.
create or replace function policy.bind_regime(
  chosen_regime text, from_day date, company_code text default null,
  shop_code text default null, unit_code text default null, to_day date default null
) returns int
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  place record;
  bound int;
begin
  select * into place from policy.place(company_code, shop_code, unit_code);
  if not exists (select from policy.regime r where r.regime_code = chosen_regime) then
    raise exception 'there is no regime %', chosen_regime using errcode = 'no_data_found',
      hint = 'select regime_code, title_en from policy.regime shows what there is.';
  end if;
  select count(policy.put_value(place.company_id, place.shop_id, place.unit_id, place.scope,
    n.parameter_code, n.value_type, n.value, daterange(from_day, to_day, '[]'), chosen_regime))
  into bound
  from policy.regime_value n
  where n.regime_code = chosen_regime;
  return bound;
end
$$;
comment on function policy.bind_regime(text, date, text, text, text, date) is
  'Sets a regime''s numbers for a company, shop or unit; returns how many (REG-002a).';
grant execute on function policy.bind_regime(text, date, text, text, text, date)
  to kefu_member, kefu_batch;
