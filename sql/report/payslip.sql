-- Pay slips (PAY-008): one row a line with its item in words and the values it bound.
create or replace function report.payslip(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, month date, employee_no text, employee_name text,
  line_no integer, item_zh text, item_en text, sign text, amount numeric, formula text,
  inputs text, gross numeric, deductions numeric, net numeric, debt_after numeric
)
language sql stable rows 1000
as $$
  select g.shop_id, g.unit_id, g.month, g.employee_no, g.employee_name, l.line_no::integer,
    coalesce(i.title_zh, l.item_code), coalesce(i.title_en, l.item_code),
    case i.sign when 'earning' then '加' when 'deduction' then '减' end, l.amount,
    pay.formula_words(i.formula_zh, i.input_names),
    (select string_agg(pay.input_word(n.name) || '=' || case n.unit
          when 'fen' then round(v.value / 100.0, 2)::text
          when 'rate_millionths' then trim_scale(v.value / 1000000.0)::text
          when 'day_hundredths' then trim_scale(v.value / 100.0)::text
          else v.value::text end, '; ' order by n.place)
      from unnest(i.input_names, i.input_units) with ordinality n (name, unit, place)
      join unnest(l.inputs) with ordinality v (value, place) using (place)
      where v.value <> 0),
    g.gross, g.deductions, g.net, g.debt_after
  from pay.slip g
  join pay.slip_line l on l.shop_id = g.shop_id and l.employee_id = g.employee_id
    and l.month = g.month and l.run_kind = g.run_kind
  left join pay.scheme_item i on i.scheme_code = g.scheme_code and i.item_code = l.item_code
    and i.version = l.item_version
  where g.month between first_day and last_day
$$;
comment on function report.payslip(date, date) is 'Lines of pay slips (PAY-008).';
grant execute on function report.payslip(date, date) to kefu_member, kefu_batch;

call report.define('payslip', '工资单', 'Pay slip', '{RPT-004,PAY-008}', '财务部', 'finance', 'month',
  'pay day', 'month, employee_no, line_no', true,
  array[
    'month | 月份 | month | date', 'employee_no | 工号 | no. | text',
    'employee_name | 姓名 | name | text', 'line_no | 行 | line | integer',
    'item_zh | 项目 | item (zh) | text', 'item_en | 项目（英） | item | text',
    'sign | 加减 | sign | text', 'amount | 金额 | amount | money',
    'formula | 计算方法 | formula | text', 'inputs | 取值 | inputs | text',
    'gross | 应发工资 | gross | money', 'deductions | 扣款合计 | deductions | money',
    'net | 实发工资 | net | money', 'debt_after | 结转欠款 | debt carried | money'],
  '{*}',
  resources => '{payroll}');
