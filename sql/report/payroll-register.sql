-- Payroll register (RPT-004): one row a slip with the main items of scheme PAY.2.
create or replace function report.payroll_register(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, month date, shop_name text, unit_name text,
  employee_no text, employee_name text, post_name text, grade text, tier integer,
  worked_days numeric, base numeric, allowance numeric, post_pay numeric, fixed_pay numeric,
  performance numeric, seniority numeric, target_task numeric, phone_subsidy numeric,
  full_attendance numeric, other_earnings numeric, gross numeric, social_insurance numeric,
  housing_fund numeric, income_tax numeric, other_deductions numeric, debt_recovery numeric,
  deductions numeric, net numeric, debt_after numeric
)
language sql stable rows 1000
as $$
  select g.shop_id, g.unit_id, g.month, s.name_zh, u.name_zh, g.employee_no, g.employee_name,
    p.name_zh, g.grade, g.tier::integer, g.worked_days,
    coalesce(l.base, 0), coalesce(l.allowance, 0), coalesce(l.post_pay, 0),
    coalesce(l.fixed_pay, 0), coalesce(l.performance, 0), coalesce(l.seniority, 0),
    coalesce(l.target_task, 0), coalesce(l.phone_subsidy, 0), coalesce(l.full_attendance, 0),
    g.gross - coalesce(l.named_earnings, 0), g.gross,
    coalesce(l.social_insurance, 0), coalesce(l.housing_fund, 0), coalesce(l.income_tax, 0),
    g.deductions - coalesce(l.named_deductions, 0), coalesce(l.debt_recovery, 0),
    g.deductions, g.net, g.debt_after
  from pay.slip g
  left join (
    select i.shop_id, i.employee_id, i.month, i.run_kind,
      sum(i.amount) filter (where i.item_code = 'base') as base,
      sum(i.amount) filter (where i.item_code = 'allowance') as allowance,
      sum(i.amount) filter (where i.item_code = 'post_pay') as post_pay,
      sum(i.amount) filter (where i.item_code = 'fixed_pay') as fixed_pay,
      sum(i.amount) filter (where i.item_code = 'performance') as performance,
      sum(i.amount) filter (where i.item_code = 'seniority') as seniority,
      sum(i.amount) filter (where i.item_code = 'target_task') as target_task,
      sum(i.amount) filter (where i.item_code = 'phone_subsidy') as phone_subsidy,
      sum(i.amount) filter (where i.item_code = 'full_attendance') as full_attendance,
      sum(i.amount) filter (where i.item_code in ('base', 'allowance', 'post_pay', 'fixed_pay',
        'performance', 'seniority', 'target_task', 'phone_subsidy', 'full_attendance'))
        as named_earnings,
      sum(i.amount) filter (where i.item_code = 'social_insurance') as social_insurance,
      sum(i.amount) filter (where i.item_code = 'housing_fund') as housing_fund,
      sum(i.amount) filter (where i.item_code = 'income_tax') as income_tax,
      sum(i.amount) filter (where i.item_code = 'debt_recovery') as debt_recovery,
      sum(i.amount) filter (where i.item_code in ('social_insurance', 'housing_fund',
        'income_tax', 'debt_recovery')) as named_deductions
    from pay.slip_line i
    where i.month between first_day and last_day
    group by i.shop_id, i.employee_id, i.month, i.run_kind
  ) l on l.shop_id = g.shop_id and l.employee_id = g.employee_id and l.month = g.month
    and l.run_kind = g.run_kind
  left join org.shop s on s.shop_id = g.shop_id
  left join org.unit u on u.shop_id = g.shop_id and u.unit_id = g.unit_id
  left join org.post p on p.post_code = g.post_code
  where g.month between first_day and last_day
$$;
comment on function report.payroll_register(date, date) is 'Payroll register (RPT-004).';
grant execute on function report.payroll_register(date, date) to kefu_member, kefu_batch;

call report.define('payroll-register', '工资表', 'Payroll register', '{RPT-004,PAY-008,PAY-021}',
  '财务部', 'finance', 'month', 'pay day', 'month, shop_name, unit_name, employee_no', true,
  array[
    'month | 月份 | month | date', 'shop_name | 店 | shop | text', 'unit_name | 部门 | unit | text',
    'employee_no | 工号 | no. | text', 'employee_name | 姓名 | name | text',
    'post_name | 岗位 | post | text', 'grade | 职等 | grade | text', 'tier | 阶 | tier | integer',
    'worked_days | 出勤天数 | worked days | decimal | total',
    'base | 基本工资 | base | money | total', 'allowance | 补贴 | allowance | money | total',
    'post_pay | 岗位工资 | post pay | money | total',
    'fixed_pay | 定额工资 | fixed pay | money | total',
    'performance | 绩效工资 | performance | money | total',
    'seniority | 工龄工资 | seniority | money | total',
    'target_task | 目标任务 | target task | money | total',
    'phone_subsidy | 话费补助 | phone subsidy | money | total',
    'full_attendance | 全勤奖 | full attendance | money | total',
    'other_earnings | 其他收入 | other earnings | money | total',
    'gross | 应发工资 | gross | money | total chart',
    'social_insurance | 社保个人部分 | social insurance | money | total',
    'housing_fund | 公积金个人部分 | housing fund | money | total',
    'income_tax | 个人所得税 | income tax | money | total',
    'other_deductions | 其他扣款 | other deductions | money | total',
    'debt_recovery | 欠款扣回 | debt recovered | money | total',
    'deductions | 扣款合计 | deductions | money | total',
    'net | 实发工资 | net | money | total chart',
    'debt_after | 结转欠款 | debt carried | money | total'],
  '{FINANCE,HR_SUPERVISOR,HR,GENERAL_MANAGER,CS_MANAGER,SHOP_MANAGER}',
  '实发工资=应发工资-扣款；不足部分结转为欠款，不发负数。',
  'Net is gross less deductions; what is missing is carried as a debt, never paid negative.',
  resources => '{payroll}');
