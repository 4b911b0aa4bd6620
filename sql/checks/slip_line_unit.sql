-- A line stands under the unit of its slip, so that both are seen by the same people (RBAC-008).
create or replace view checks.slip_line_unit with (security_invoker = true) as
select format('shop %s, %s, employee %s, line %s', l.shop_id, to_char(l.month, 'YYYY-MM'),
    l.employee_id, l.line_no) as subject,
  format('unit %s, the slip''s is %s', l.unit_id, g.unit_id) as detail
from pay.slip_line l
join pay.slip g on g.shop_id = l.shop_id and g.month = l.month and g.employee_id = l.employee_id
  and g.run_kind = l.run_kind
where l.unit_id <> g.unit_id;
comment on view checks.slip_line_unit is 'A line stands under the unit of its slip, so that both are seen by the same people (RBAC-008).';
grant select on checks.slip_line_unit to kefu_member, kefu_batch;
