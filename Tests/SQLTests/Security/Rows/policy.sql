-- A value of every unit, and that a month used it.
-- again policy.value: 'valid', '[1980-01-01,1981-01-01)'
with v as (
  insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code,
    value_type, value, valid)
  select s.company_id, u.shop_id, u.unit_id, 'unit', p.parameter_code, p.value_type, null,
    '[1990-01-01,1991-01-01)'
  from org.unit u join org.shop s using (shop_id)
  cross join (select * from policy.parameter order by parameter_code limit 1) p
  returning value_id, shop_id, unit_id, parameter_code
)
insert into pay.applied_policy (shop_id, month, value_id, valid_from, unit_id, valid_to,
  parameter_code, scope, scope_name_zh, for_unit_ids)
select shop_id, '2026-08-01', value_id, '2026-08-01', unit_id, '2026-08-31',
  parameter_code, 'unit',
  '部门', array[unit_id] from v;
