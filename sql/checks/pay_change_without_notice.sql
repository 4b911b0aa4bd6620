-- Every change of a person's pay terms has its notice (EMP-024a).
create or replace view checks.pay_change_without_notice with (security_invoker = true) as
select format('employee %s', e.employee_no) as subject,
  format('pay terms from %s, grade %s after %s', m.effective_on, m.new_grade, m.old_grade) as detail
from staff.missing_pay_notices() m
join staff.employee e using (employee_id);
comment on view checks.pay_change_without_notice is
  'Every change of a person''s pay terms has its notice (EMP-024a).';
grant select on checks.pay_change_without_notice to kefu_member, kefu_batch;
