-- Benefits of each person (RPT-013): his own, and those of his unit and of the units above it.
create or replace function report.benefits_detail(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, shop_name text, unit_name text, employee_no text,
  employee_name text, benefit text, extent numeric, measure text, detail text,
  valid_from date, valid_until date, origin text
)
language sql stable rows 1000
as $$
  select b.shop_id, b.unit_id, s.name_zh, u.name_zh, e.employee_no, e.name_zh, k.name_zh, b.extent,
    case k.measure when 'days' then '天' when 'money' then '元' end, nullif(b.detail_zh, ''),
    lower(b.valid), upper(b.valid) - 1, '个人'
  from staff.benefit b
  join staff.benefit_kind k on k.kind_code = b.kind_code
  join staff.employee e on e.employee_id = b.employee_id
  left join org.shop s on s.shop_id = b.shop_id
  left join org.unit u on u.shop_id = b.shop_id and u.unit_id = b.unit_id
  where b.valid && daterange(first_day, last_day, '[]')
  union all
  select m.shop_id, m.unit_id, s.name_zh, u.name_zh, e.employee_no, e.name_zh, k.name_zh, b.extent,
    case k.measure when 'days' then '天' when 'money' then '元' end, nullif(b.detail_zh, ''),
    lower(b.valid), upper(b.valid) - 1, g.name_zh
  from staff.employment m
  cross join lateral org.ancestors(m.unit_id, last_day) a
  join staff.unit_benefit b on b.shop_id = m.shop_id and b.unit_id = a.unit_id
    and b.valid && m.valid and b.valid && daterange(first_day, last_day, '[]')
  join staff.benefit_kind k on k.kind_code = b.kind_code
  join staff.employee e on e.employee_id = m.employee_id
  left join org.shop s on s.shop_id = m.shop_id
  left join org.unit u on u.shop_id = m.shop_id and u.unit_id = m.unit_id
  left join org.unit g on g.shop_id = b.shop_id and g.unit_id = b.unit_id
  where m.valid && daterange(first_day, last_day, '[]')
$$;
comment on function report.benefits_detail(date, date) is 'Benefits of each person (RPT-013, EMP-024b).';
grant execute on function report.benefits_detail(date, date) to kefu_member, kefu_batch;

call report.define('benefits-detail', '福利待遇明细', 'Benefits detail', '{RPT-013,EMP-024b}',
  '人事行政部', 'HR and administration', 'year', null, 'shop_name, employee_no, benefit, valid_from',
  false,
  array[
    'shop_name | 店 | shop | text', 'unit_name | 部门 | unit | text',
    'employee_no | 工号 | no. | text', 'employee_name | 姓名 | name | text',
    'benefit | 福利 | benefit | text', 'extent | 数量 | extent | decimal',
    'measure | 单位 | measure | text', 'detail | 说明 | detail | text',
    'valid_from | 起 | from | date', 'valid_until | 止 | until | date',
    'origin | 来源 | granted to | text'],
  '{HR_SUPERVISOR,HR}',
  resources => '{employee_file,regime}');
