-- Leave, trips and overtime lie inside the employment (EMP-001).
create or replace view checks.recorded_time_outside_service with (security_invoker = true) as
select format('employee %s', e.employee_no) as subject,
  format('%s: %s outside employment', t.work_date, t.kind) as detail
from attendance.recorded_time t
join staff.employee e using (employee_id)
where not exists (
  select from staff.employment m
  where m.shop_id = t.shop_id and m.employee_id = t.employee_id and m.valid @> t.work_date);
comment on view checks.recorded_time_outside_service is 'Leave, trips and overtime lie inside the employment (EMP-001).';
grant select on checks.recorded_time_outside_service to kefu_member, kefu_batch;
