-- Pay-adjustment notices (RPT-013): what changed, why, from when, and whether it was received.
create or replace function report.pay_adjustment(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, shop_name text, unit_name text, employee_no text,
  employee_name text, effective_on date, old_grade text, new_grade text, amount numeric,
  reason text, issued_by text, issued_on date, received_on date
)
language sql stable rows 100
as $$
  select n.shop_id, n.unit_id, s.name_zh, u.name_zh, e.employee_no, e.name_zh, n.effective_on,
    (select o.grade from pay.terms o where o.shop_id = n.shop_id
      and o.employee_id = n.employee_id and lower(o.valid) < n.effective_on
      order by o.valid desc limit 1),
    (select t.grade from pay.terms t where t.shop_id = n.shop_id
      and t.employee_id = n.employee_id and lower(t.valid) = n.effective_on),
    n.amount, n.reason, n.entered_by,
    (n.entered_at at time zone 'Asia/Shanghai')::date,
    (r.entered_at at time zone 'Asia/Shanghai')::date
  from staff.pay_notice n
  join staff.employee e on e.employee_id = n.employee_id
  left join staff.pay_notice_receipt r on r.shop_id = n.shop_id and r.notice_id = n.notice_id
  left join org.shop s on s.shop_id = n.shop_id
  left join org.unit u on u.shop_id = n.shop_id and u.unit_id = n.unit_id
  where n.effective_on between first_day and last_day
$$;
comment on function report.pay_adjustment(date, date) is
  'Pay-adjustment notices and their receipts (RPT-013, EMP-024a).';
grant execute on function report.pay_adjustment(date, date) to kefu_member, kefu_batch;

call report.define('pay-adjustment', '薪酬调整通知', 'Pay-adjustment notices', '{RPT-013,EMP-024a}',
  '人事行政部', 'HR and administration', 'any', null, 'effective_on, employee_no', false,
  array[
    'shop_name | 店 | shop | text', 'unit_name | 部门 | unit | text',
    'employee_no | 工号 | no. | text', 'employee_name | 姓名 | name | text',
    'effective_on | 生效日 | effective on | date', 'old_grade | 原职等 | old grade | text',
    'new_grade | 新职等 | new grade | text', 'amount | 调整金额 | change | money | total',
    'reason | 原因 | reason | text', 'issued_by | 签发人 | issued by | text',
    'issued_on | 签发日 | issued on | date', 'received_on | 签收日 | received on | date'],
  '{HR_SUPERVISOR,HR,FINANCE}',
  resources => '{payroll}');
