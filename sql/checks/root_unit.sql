-- Rows of a whole shop stand under its root unit.
create or replace view checks.root_unit with (security_invoker = true) as
select r.subject, format('unit %s, the root of shop %s is %s', r.unit_id, r.shop_id, s.unit_id) as detail
from (
  select 'calendar.shop_day' as subject, shop_id, unit_id from calendar.shop_day
  union select 'attendance.shift_template', shop_id, unit_id from attendance.shift_template
  union select 'pay.applied_policy', shop_id, unit_id from pay.applied_policy
  union select 'close.computation', shop_id, unit_id from close.computation
  union select 'close.seal', shop_id, unit_id from close.seal
) r
join org.shop s using (shop_id)
where s.unit_id <> r.unit_id;
comment on view checks.root_unit is 'Rows of a whole shop stand under its root unit.';
grant select on checks.root_unit to kefu_member, kefu_batch;
