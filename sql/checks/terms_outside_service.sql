-- Pay terms cover the service that they are for (PAY-001a).
create or replace view checks.terms_outside_service with (security_invoker = true) as
select format('employee %s', e.employee_no) as subject,
  format('shop %s, in service %s, terms %s', m.shop_id, m.valid,
    coalesce(range_agg(t.valid)::text, 'none')) as detail
from staff.employment m
join staff.employee e using (employee_id)
left join pay.terms t on t.shop_id = m.shop_id and t.employee_id = m.employee_id
group by e.employee_no, m.shop_id, m.employee_id, m.entry_date, m.valid
having not coalesce(range_agg(t.valid) @> m.valid, false);
comment on view checks.terms_outside_service is 'Pay terms cover the service that they are for (PAY-001a).';
grant select on checks.terms_outside_service to kefu_member, kefu_batch;
