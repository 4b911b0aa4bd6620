-- Nobody punches outside his employment in the shop, the night after it excepted (ATT-001a).
create or replace view checks.punch_outside_service with (security_invoker = true) as
select format('employee %s', e.employee_no) as subject,
  format('%s: punch outside employment', p.punched_at) as detail
from attendance.punch p
join staff.employee e using (employee_id)
where not exists (
  select from staff.employment m
  where m.shop_id = p.shop_id and m.employee_id = p.employee_id
    and p.punch_date between m.entry_date - 1 and coalesce(m.leave_date + 1, 'infinity'));
comment on view checks.punch_outside_service is 'Nobody punches outside his employment in the shop, the night after it excepted (ATT-001a).';
grant select on checks.punch_outside_service to kefu_member, kefu_batch;
