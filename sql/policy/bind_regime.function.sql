-- Sets all numbers of a regime for a company, shop or unit from a day on; values that were in force
-- there end the day before.
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
  if num_nonnulls(company_code, shop_code) <> 1 or (unit_code is not null and shop_code is null) then
    raise exception 'name a company, or a shop with or without a unit'
      using errcode = 'invalid_parameter_value';
  end if;
  if not exists (select from policy.regime r where r.regime_code = chosen_regime) then
    raise exception 'there is no regime %', chosen_regime using errcode = 'no_data_found',
      hint = 'select regime_code, title_en from policy.regime shows what there is.';
  end if;
  select s.company_id, s.shop_id, coalesce(u.unit_id, s.unit_id) as unit_id,
    (case when company_code is not null then 'company' when unit_code is not null then 'unit'
      else 'shop' end)::policy.scope as scope
  into place
  from org.shop s
  join org.company c using (company_id)
  left join org.unit u on u.shop_id = s.shop_id and u.code = unit_code
  where (s.code = shop_code and (unit_code is null or u.unit_id is not null))
    or (c.code = company_code and s.kind = 'head_office');
  if place.shop_id is null then
    raise exception 'there is no such place: company %, shop %, unit %',
      company_code, shop_code, unit_code using errcode = 'no_data_found';
  end if;

  update policy.value v set valid = daterange(lower(v.valid), from_day)
  from policy.regime_value n
  where n.regime_code = chosen_regime and v.parameter_code = n.parameter_code
    and v.unit_id = place.unit_id and v.scope = place.scope
    and v.valid @> from_day and lower(v.valid) < from_day;
  insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value,
    valid, regime_code)
  select place.company_id, place.shop_id, place.unit_id, place.scope, n.parameter_code,
    n.value_type, n.value, daterange(from_day, to_day, '[]'), chosen_regime
  from policy.regime_value n
  where n.regime_code = chosen_regime;
  get diagnostics bound = row_count;
  return bound;
end
$$;
comment on function policy.bind_regime(text, date, text, text, text, date) is
  'Sets a regime''s numbers for a company, shop or unit; returns how many (REG-002a).';
grant execute on function policy.bind_regime(text, date, text, text, text, date)
  to kefu_member, kefu_batch;
