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
  old policy.value;
  span daterange := daterange(from_day, to_day, '[]');
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

  -- What held there keeps its days before, goes on after them, and gives way between.
  for old in
    select v.* from policy.value v
    join policy.regime_value n
      on n.regime_code = chosen_regime and n.parameter_code = v.parameter_code
    where v.unit_id = place.unit_id and v.scope = place.scope and v.valid && span
  loop
    if lower(old.valid) < from_day then
      update policy.value v set valid = daterange(lower(old.valid), from_day)
      where v.value_id = old.value_id;
    else
      delete from policy.value v where v.value_id = old.value_id;
    end if;
    if not upper_inf(span) and (upper_inf(old.valid) or upper(old.valid) > upper(span)) then
      insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type,
        value, valid, regime_code)
      values (old.company_id, old.shop_id, old.unit_id, old.scope, old.parameter_code,
        old.value_type, old.value, daterange(upper(span), upper(old.valid)), old.regime_code);
    end if;
  end loop;
  insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value,
    valid, regime_code)
  select place.company_id, place.shop_id, place.unit_id, place.scope, n.parameter_code,
    n.value_type, n.value, span, chosen_regime
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
