-- Nobody is rostered on a day outside his employment in the shop (EMP-001).
create or replace view checks.roster_outside_service with (security_invoker = true) as
select format('employee %s', e.employee_no) as subject,
  format('%s: shift %s outside employment', r.work_date, r.shift_code) as detail
from attendance.roster r
join staff.employee e using (employee_id)
where not exists (
  select from staff.employment m
  where m.shop_id = r.shop_id and m.employee_id = r.employee_id and m.valid @> r.work_date);
comment on view checks.roster_outside_service is 'Nobody is rostered on a day outside his employment in the shop (EMP-001).';
grant select on checks.roster_outside_service to kefu_member, kefu_batch;
