-- Sets a parameter by words: history is kept, and no value starts within a sealed month of a shop
-- that it reaches (REG-002a, REG-002b).
create or replace function policy.set_value(
  of_parameter text, given text, from_day date, company_code text default null,
  shop_code text default null, unit_code text default null, to_day date default null,
  of_regime text default null
) returns table (place_zh text, place_en text, value_text text, before_text text)
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  place record;
  wanted policy.parameter;
  sealed record;
  before jsonb;
begin
  if company_code is null and shop_code is null then
    select c.code into company_code from org.company c
    where c.company_id = (select e.company_id from staff.employee e
      where e.employee_id = access.me(current_user));
  end if;
  select * into place from policy.place(company_code, shop_code, unit_code);
  select * into wanted from policy.parameter p where p.parameter_code = of_parameter;
  if not found then
    perform kefu.refuse('REG-002a', 'parameter', of_parameter, '没有这个参数', 'there is no such parameter',
      'kefu policy show --all 列出参数', 'kefu policy show --all lists the parameters');
  end if;
  if of_regime is not null
    and not exists (select from policy.regime r where r.regime_code = of_regime) then
    perform kefu.refuse('REG-001a', 'regime', of_regime, '没有这个制度', 'there is no such regime',
      'kefu regime list --all 列出制度', 'kefu regime list --all shows the codes');
  end if;
  perform policy.require_right('pay_policy', 'write', place.unit_id);
  if not policy.value_is_sound(wanted.value_type, policy.value_from_text(wanted.value_type, given)) then
    perform kefu.refuse('REG-002a', of_parameter, given, '不是这个参数的值，应为 ' || wanted.value_type,
      'not a value of this parameter, which is of type ' || wanted.value_type,
      '例如 money 350.00，rate 0.85，integer 2，days 0.5，boolean 是，table {"E": "800.00"}',
      'such as money 350.00, rate 0.85, integer 2, days 0.5, boolean yes, table {"E": "800.00"}');
  end if;
  select l.shop_id, l.month into sealed
  from close.seal l join org.shop s using (shop_id)
  where l.last_day >= from_day and s.company_id = place.company_id
    and (place.scope = 'company' or s.shop_id = place.shop_id)
  order by l.month desc limit 1;
  if found then
    perform close.refuse_sealed('policy.value', sealed.shop_id, sealed.month);
  end if;
  select v.value into before from policy.value v
  where v.unit_id = place.unit_id and v.scope = place.scope
    and v.parameter_code = of_parameter and v.valid @> from_day;
  perform policy.put_value(place.company_id, place.shop_id, place.unit_id, place.scope,
    of_parameter, wanted.value_type, policy.value_from_text(wanted.value_type, given),
    daterange(from_day, to_day, '[]'), of_regime);
  return query
    select case place.scope when 'company' then c.name_zh when 'shop' then s.name_zh
        else s.name_zh || ' / ' || u.name_zh end,
      case place.scope when 'company' then c.name_en when 'shop' then s.name_en
        else s.name_en || ' / ' || u.name_en end,
      policy.value_to_text(policy.value_from_text(wanted.value_type, given)),
      policy.value_to_text(before)
    from org.shop s join org.company c using (company_id) join org.unit u using (shop_id)
    where s.shop_id = place.shop_id and u.unit_id = place.unit_id;
end
$$;
comment on function policy.set_value(text, text, date, text, text, text, date, text) is
  'Sets a parameter for a company, shop or unit from a day on; KF001 within a sealed month (REG-002).';
grant execute on function policy.set_value(text, text, date, text, text, text, date, text)
  to kefu_member, kefu_batch;
