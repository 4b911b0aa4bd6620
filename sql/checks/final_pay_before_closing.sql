-- The last month of a leaving person is paid after the leaving checklist is complete (EMP-018a).
create or replace view checks.final_pay_before_closing with (security_invoker = true) as
select format('employee %s', e.employee_no) as subject,
  format('paid for %s, last day %s, open: %s', to_char(s.month, 'YYYY-MM'), d.last_day,
    coalesce(nullif(array_to_string(d.missing_items, ', '), ''), 'the closing')) as detail
from staff.open_departure d
join pay.slip s on s.shop_id = d.shop_id and s.employee_id = d.employee_id
  and s.month = date_trunc('month', d.last_day::timestamp)::date
join staff.employee e on e.employee_id = d.employee_id;
comment on view checks.final_pay_before_closing is
  'The last month of a leaving person is paid after the leaving checklist is complete (EMP-018a).';
grant select on checks.final_pay_before_closing to kefu_member, kefu_batch;
