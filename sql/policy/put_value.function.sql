-- Sets one parameter of one place for some days: what held there keeps its days before, goes on
-- after them, and gives way between; so history is kept and two values never meet (REG-002a).
create or replace function policy.put_value(
  of_company_id bigint, of_shop_id bigint, of_unit_id bigint, of_scope policy.scope,
  of_parameter text, of_type policy.value_type, given jsonb, span daterange, of_regime text
) returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  old policy.value;
  written bigint;
begin
  for old in
    select v.* from policy.value v
    where v.unit_id = of_unit_id and v.scope = of_scope and v.parameter_code = of_parameter
      and v.valid && span
  loop
    if lower(old.valid) < lower(span) then
      update policy.value v set valid = daterange(lower(old.valid), lower(span))
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
  values (of_company_id, of_shop_id, of_unit_id, of_scope, of_parameter, of_type, given, span,
    of_regime)
  returning value_id into written;
  return written;
end
$$;
comment on function policy.put_value(bigint, bigint, bigint, policy.scope, text, policy.value_type,
  jsonb, daterange, text) is 'Sets one value for a time and keeps what held around it (REG-002a).';
grant execute on function policy.put_value(bigint, bigint, bigint, policy.scope, text,
  policy.value_type, jsonb, daterange, text) to kefu_member, kefu_batch;
