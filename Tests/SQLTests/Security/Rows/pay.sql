-- A row of each pay table for everybody.
-- again pay.entered_amount: 'item_code', 'new'
-- again pay.scheme_binding: 'valid', '[1980-01-01,1981-01-01)'
-- again pay.terms: 'valid', '[1990-01-01,1991-01-01)'
insert into pay.terms (shop_id, employee_id, valid, unit_id, grade)
select shop_id, employee_id, daterange('2020-01-01', null), unit_id, 'H' from staff.employee e
where employee_no like 'U%';
insert into pay.entered_amount (shop_id, month, employee_id, item_code, unit_id, amount,
  reason)
select shop_id, '2026-08-01', employee_id, 'phone_subsidy', unit_id, 100, 'test'
from staff.employee;
insert into pay.slip (shop_id, month, employee_id, unit_id, employee_no, employee_name,
  post_code,
  scheme_code, grade, tier, worked_days, gross, deductions, net)
select shop_id, '2026-08-01', employee_id, unit_id, employee_no, name_zh, 'CLERK',
  (select min(scheme_code) from pay.scheme), 'H', 1, 21, 1000, 0, 1000 from staff.employee;
insert into pay.slip_line (shop_id, employee_id, month, line_no, unit_id, item_code,
  amount, inputs,
  policy_value_ids)
select shop_id, employee_id, '2026-08-01', 1, unit_id, 'base', 1000, '{}', '{}'
from staff.employee;
insert into pay.scheme_binding (shop_id, unit_id, scheme_code, valid)
select shop_id, unit_id, (select min(scheme_code) from pay.scheme),
  '[1990-01-01,1991-01-01)' from org.unit;
