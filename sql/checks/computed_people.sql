-- A computed month holds a slip and an attendance row for each person counted (PAY-008).
create or replace view checks.computed_people with (security_invoker = true) as
select format('shop %s, %s', c.shop_id, to_char(c.month, 'YYYY-MM')) as subject,
  format('%s people computed, %s slips, %s attendance rows', c.people, p.slips, a.sheets) as detail
from close.computation c
cross join lateral (
  select count(*) as slips from pay.slip g
  where g.shop_id = c.shop_id and g.month = c.month and g.run_kind = 'regular'
) p
cross join lateral (
  select count(*) as sheets from attendance.month m
  where m.shop_id = c.shop_id and m.month = c.month
) a
where c.people <> p.slips or c.people <> a.sheets;
comment on view checks.computed_people is 'A computed month holds a slip and an attendance row for each person counted (PAY-008).';
grant select on checks.computed_people to kefu_member, kefu_batch;
