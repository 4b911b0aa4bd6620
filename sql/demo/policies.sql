-- Regimes and schemes in force: 2I for everybody, 3T shop by shop as it was introduced.
do $$
begin
  perform policy.bind_regime('2I', '2015-01-01', company_code => 'DEMO');
  perform policy.bind_regime('3T', '2022-01-01', shop_code => 'HQ');
  perform policy.bind_regime('3T', '2020-01-01', shop_code => 'SCENIC');
  perform policy.bind_regime('3T', '2026-09-01', shop_code => 'MASSAGE');
  perform policy.bind_regime('3T', '2026-10-01', shop_code => 'ONLINE');
end
$$;
-- Before a shop took over 3T, lateness had no consequence.
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select company_id, shop_id, unit_id, 'company', 'attendance.lateness_policy', 'text', '"NONE"',
  daterange('2015-01-01', null)
from org.shop where code = 'HQ';
-- The massage shop raises its allowance in the middle of October; its therapists have a bonus for
-- full attendance; the warehouse has lower base pay and more allowance.
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select s.company_id, s.shop_id, coalesce(u.unit_id, s.unit_id), v.scope::policy.scope, v.parameter,
  p.value_type, v.value::jsonb, v.valid::daterange
from (values
  ('MASSAGE', null, 'shop', 'pay.allowance', '"300.00"', '[2024-01-01,2026-10-16)'),
  ('MASSAGE', null, 'shop', 'pay.allowance', '"350.00"', '[2026-10-16,)'),
  ('MASSAGE', 'THERAPY', 'unit', 'pay.full_attendance', '"200.00"', '[2026-01-01,)'),
  ('ONLINE', 'WAREHOUSE', 'unit', 'pay.base', '"760.00"', '[2026-01-01,)'),
  ('ONLINE', 'WAREHOUSE', 'unit', 'pay.allowance', '"420.00"', '[2026-01-01,)'),
  ('SCENIC', 'CSC-TEL', 'unit', 'attendance.free_events', '2', '[2026-10-01,)')
) v (shop, unit, scope, parameter, value, valid)
join org.shop s on s.code = v.shop
left join org.unit u on u.shop_id = s.shop_id and u.code = v.unit
join policy.parameter p on p.parameter_code = v.parameter;

insert into pay.scheme_binding (shop_id, unit_id, scheme_code, valid)
select shop_id, unit_id, 'PAY_2', daterange('2015-01-01', null) from org.shop;
