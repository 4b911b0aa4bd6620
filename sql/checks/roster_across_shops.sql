-- Nobody works overlapping shifts in two shops (ATT-003a).
create or replace view checks.roster_across_shops with (security_invoker = true) as
select format('employee %s', e.employee_no) as subject,
  format('%s: shop %s %s overlaps shop %s %s', r.work_date, r.shop_id, r.shift_code, o.shop_id,
    o.shift_code) as detail
from attendance.roster r
join attendance.roster o on o.employee_id = r.employee_id and o.shop_id > r.shop_id
  and o.work_date between r.work_date - 1 and r.work_date + 1
  and o.starts_at < r.ends_at and r.starts_at < o.ends_at
join staff.employee e on e.employee_id = r.employee_id;
comment on view checks.roster_across_shops is 'Nobody works overlapping shifts in two shops (ATT-003a).';
grant select on checks.roster_across_shops to kefu_member, kefu_batch;
