-- Lines of a slip add up to its gross and deductions; no slip without lines, no line without slip (PAY-008).
create or replace view checks.slip_sums with (security_invoker = true) as
select format('shop %s, %s, employee %s', coalesce(g.shop_id, l.shop_id),
    to_char(coalesce(g.month, l.month), 'YYYY-MM'), coalesce(g.employee_id, l.employee_id)) as subject,
  case
    when g.shop_id is null then 'lines without a slip'
    when l.shop_id is null then 'a slip without lines'
    else format('gross %s, lines %s; deductions %s, lines %s', g.gross, l.gross, g.deductions,
      l.deductions)
  end as detail
from pay.slip g
full join (
  select n.shop_id, n.employee_id, n.month, n.run_kind,
    coalesce(sum(n.amount) filter (where i.sign = 'earning'), 0) as gross,
    coalesce(sum(n.amount) filter (where i.sign = 'deduction'), 0) as deductions
  from pay.slip_line n
  left join pay.slip o on o.shop_id = n.shop_id and o.month = n.month
    and o.employee_id = n.employee_id and o.run_kind = n.run_kind
  left join pay.scheme_item i on i.scheme_code = o.scheme_code and i.item_code = n.item_code
    and i.version = n.item_version
  group by n.shop_id, n.employee_id, n.month, n.run_kind
) l on l.shop_id = g.shop_id and l.employee_id = g.employee_id and l.month = g.month
  and l.run_kind = g.run_kind
where g.shop_id is null or l.shop_id is null or g.gross <> l.gross or g.deductions <> l.deductions;
comment on view checks.slip_sums is 'Lines of a slip add up to its gross and deductions; no slip without lines, no line without slip (PAY-008).';
grant select on checks.slip_sums to kefu_member, kefu_batch;
