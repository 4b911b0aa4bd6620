-- Amounts that finance entered: insurance and housing fund of everybody past probation, some tax,
-- and single items. E0031's advance of September exceeds his pay; October takes back the rest.
insert into pay.entered_amount (shop_id, month, employee_id, item_code, unit_id, amount, reason,
  entered_by, entered_at)
select m.shop_id, m.month, m.employee_id, v.item_code, m.unit_id, v.amount, v.reason, 'finance',
  (m.month + interval '1 month 1 day') at time zone 'Asia/Shanghai'
from (
  select f.shop_id, g.month::date as month, f.employee_id, f.unit_id, p.employee_no, p.grade,
    p.joined_on
  from generate_series(timestamp '2026-09-01', '2026-10-01', interval '1 month') g (month)
  cross join lateral attendance.month_facts(g.month::date,
    (g.month + interval '1 month')::date - 1) f
  join demo_person p using (employee_no)
) m
cross join lateral (
  select 'social_insurance', 231.60 + 12.35 * (right(m.employee_no, 4)::int % 5), '社保个人部分'
  where m.joined_on <= m.month - interval '2 months'
  union all
  select 'housing_fund', 90.00 + 10 * (right(m.employee_no, 4)::int % 4), '公积金个人部分'
  where m.joined_on <= m.month - interval '2 months' and m.grade < 'H'
  union all
  select 'income_tax', 3.15 * (right(m.employee_no, 4)::int % 7), '个人所得税'
  where m.grade in ('C', 'D') and right(m.employee_no, 4)::int % 7 > 0
  union all
  select s.item_code, s.amount, s.reason
  from (values
    ('E0031', '2026-09-01', 'advance', 3000.00, '预支工资'),
    ('E0042', '2026-10-01', 'advance', 500.00, '预支工资'),
    ('E0042', '2026-10-01', 'damage', 2400.00, '损坏按摩床赔偿'),
    ('E0033', '2026-10-01', 'fine', 20.00, '工装不整，OPS-009c'),
    ('E0060', '2026-10-01', 'fine', 10.00, '工牌未戴，OPS-009c'),
    ('E0049', '2026-09-01', 'damage', 60.00, '工服未归还')
  ) s (employee_no, month, item_code, amount, reason)
  where s.employee_no = m.employee_no and s.month::date = m.month
) v (item_code, amount, reason)
order by m.month, m.employee_id, v.item_code;
