-- A shift stands under the unit of the persons primary assignment of that day.
create or replace view checks.roster_unit with (security_invoker = true) as
select format('employee %s', e.employee_no) as subject,
  format('%s: shift of unit %s, assigned to %s', r.work_date, r.unit_id, a.unit_id) as detail
from attendance.roster r
join staff.employee e using (employee_id)
left join org.assignment a on a.shop_id = r.shop_id and a.employee_id = r.employee_id
  and a.is_primary and a.valid @> r.work_date
where a.unit_id is distinct from r.unit_id;
comment on view checks.roster_unit is 'A shift stands under the unit of the persons primary assignment of that day.';
grant select on checks.roster_unit to kefu_member, kefu_batch;
