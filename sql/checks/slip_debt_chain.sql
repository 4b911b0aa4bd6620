-- The debt that a month starts with is the one that the month before ended with (PAY-005).
create or replace view checks.slip_debt_chain with (security_invoker = true) as
select format('shop %s, %s, employee %s', g.shop_id, to_char(g.month, 'YYYY-MM'), g.employee_id) as subject,
  format('starts with %s, the month before ended with %s', g.debt_before, p.debt_after) as detail
from pay.slip g
join pay.slip p on p.shop_id = g.shop_id and p.employee_id = g.employee_id
  and p.run_kind = g.run_kind and p.month = (g.month - interval '1 month')::date
where g.debt_before <> p.debt_after and g.run_kind = 'regular';
comment on view checks.slip_debt_chain is 'The debt that a month starts with is the one that the month before ended with (PAY-005).';
grant select on checks.slip_debt_chain to kefu_member, kefu_batch;
