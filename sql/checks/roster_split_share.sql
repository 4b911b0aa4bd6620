-- The shifts of a day stand for one scheduled day, or each for one (ATT-005a).
create or replace view checks.roster_split_share with (security_invoker = true) as
select format('employee %s', e.employee_no) as subject,
  format('%s: parts of %s in all', r.work_date, sum(r.day_share)) as detail
from attendance.roster r
join staff.employee e using (employee_id)
where r.day_share < 1
group by e.employee_no, r.shop_id, r.employee_id, r.work_date
having sum(r.day_share) <> 1;
comment on view checks.roster_split_share is 'The shifts of a day stand for one scheduled day, or each for one (ATT-005a).';
grant select on checks.roster_split_share to kefu_member, kefu_batch;
