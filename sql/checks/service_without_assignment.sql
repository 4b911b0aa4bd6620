-- Who is in service has exactly one primary assignment in the shop, each day (ORG-001).
create or replace view checks.service_without_assignment with (security_invoker = true) as
select format('employee %s', e.employee_no) as subject,
  format('shop %s, in service %s, assigned %s', m.shop_id, m.valid,
    coalesce(range_agg(a.valid)::text, 'never')) as detail
from staff.employment m
join staff.employee e using (employee_id)
left join org.assignment a on a.shop_id = m.shop_id and a.employee_id = m.employee_id and a.is_primary
group by e.employee_no, m.shop_id, m.employee_id, m.entry_date, m.valid
having not coalesce(range_agg(a.valid) @> m.valid, false);
comment on view checks.service_without_assignment is 'Who is in service has exactly one primary assignment in the shop, each day (ORG-001).';
grant select on checks.service_without_assignment to kefu_member, kefu_batch;
