-- Scheme PAY.2, grades and tiers (PAY-020 to PAY-022, regime 2I), in the order of the slip. The kinds
-- and the names and units of their inputs are those of the pay engine.
insert into pay.scheme as old (scheme_code, title_zh, title_en, source) values
  ('PAY_2', '职等职阶薪资', 'grade-tier scheme', 'PAY-020, PAY-021, PAY-005; regime 2I')
on conflict (scheme_code) do update
set title_zh = excluded.title_zh, title_en = excluded.title_en, source = excluded.source
where (old.title_zh, old.title_en, old.source)
  is distinct from (excluded.title_zh, excluded.title_en, excluded.source);

insert into pay.scheme_item as old (scheme_code, ordinal, item_code, kind, sign, title_zh, title_en,
  formula_zh, formula_en, input_names, input_units, parameters)
select 'PAY_2', i.ordinal, i.item_code, i.kind, i.sign, i.title_zh, i.title_en, i.formula, i.formula,
  i.input_names::text[], i.input_units::text[], i.parameters::jsonb
from (values
  (10, 'fixed_pay', 'fixed_pay', 'earning', '定额工资', 'fixed pay',
    '{amount}[ × {paid_days} ÷ {divisor_days}]',
    '{amount,paid_days,divisor_days}', '{fen,day_hundredths,day_hundredths}',
    '{"table": "pay.fixed_pay", "prorated": "true"}'),
  (20, 'base', 'fixed_amount', 'earning', '基本工资', 'base salary',
    '{amount}[ × {paid_days} ÷ {divisor_days}]',
    '{amount,paid_days,divisor_days}', '{fen,day_hundredths,day_hundredths}',
    '{"amount": "pay.base", "prorated": "true"}'),
  (30, 'allowance', 'fixed_amount', 'earning', '补贴', 'allowance',
    '{amount}[ × {paid_days} ÷ {divisor_days}]',
    '{amount,paid_days,divisor_days}', '{fen,day_hundredths,day_hundredths}',
    '{"amount": "pay.allowance", "prorated": "true"}'),
  (40, 'post_pay', 'grade_tier', 'earning', '岗位工资', 'post pay',
    '{post_pay} × {coefficient}[ × {paid_days} ÷ {divisor_days}]',
    '{post_pay,coefficient,paid_days,divisor_days}', '{fen,rate_millionths,day_hundredths,day_hundredths}',
    '{"table": "pay.post_pay", "coefficient": "pay.tier_coefficient", "prorated": "true"}'),
  (50, 'performance', 'performance', 'earning', '绩效工资', 'performance pay',
    '{performance} × {rate}',
    '{performance,full,rate,paid_days,divisor_days}', '{fen,fen,rate_millionths,day_hundredths,day_hundredths}',
    '{"full": "pay.performance_full", "tiers": "pay.performance_tiers", "when_missing": "FULL"}'),
  (60, 'seniority', 'seniority', 'earning', '工龄工资', 'seniority pay',
    '{first} + ({years} − 1) × {step}',
    '{first,years,step,paid_days,divisor_days}', '{fen,count,fen,day_hundredths,day_hundredths}',
    '{"first": "pay.seniority_first", "step": "pay.seniority_step"}'),
  (70, 'target_task', 'amount_by_post', 'earning', '目标任务', 'target task',
    '{amount}',
    '{amount,paid_days,divisor_days}', '{fen,day_hundredths,day_hundredths}',
    '{"table": "pay.target_task"}'),
  (80, 'phone_subsidy', 'amount_by_post', 'earning', '话费补助', 'phone subsidy',
    '{amount}',
    '{amount,paid_days,divisor_days}', '{fen,day_hundredths,day_hundredths}',
    '{"table": "pay.phone_subsidy"}'),
  (90, 'full_attendance', 'full_attendance', 'earning', '全勤奖', 'full attendance',
    '{amount} × {full_attendance}',
    '{amount,full_attendance}', '{fen,count}',
    '{"amount": "pay.full_attendance"}'),
  (100, 'social_insurance', 'entered', 'deduction', '社保个人部分', 'social insurance',
    '{entered}[ − {deferred}]',
    '{entered,deferred}', '{fen,fen}',
    '{"deduction_class": "INSURANCE"}'),
  (110, 'housing_fund', 'entered', 'deduction', '公积金个人部分', 'housing fund',
    '{entered}[ − {deferred}]',
    '{entered,deferred}', '{fen,fen}',
    '{"deduction_class": "INSURANCE"}'),
  (120, 'income_tax', 'entered', 'deduction', '个人所得税', 'income tax',
    '{entered}[ − {deferred}]',
    '{entered,deferred}', '{fen,fen}',
    '{"deduction_class": "TAX"}'),
  (130, 'advance', 'entered', 'deduction', '预支扣回', 'advance',
    '{entered}[ − {deferred}]',
    '{entered,deferred}', '{fen,fen}',
    '{"deduction_class": "OTHER"}'),
  (140, 'damage', 'entered', 'deduction', '损失赔偿', 'damages',
    '{entered}[ − {deferred}]',
    '{entered,deferred}', '{fen,fen}',
    '{"deduction_class": "OTHER"}'),
  (150, 'fine', 'entered', 'deduction', '罚款', 'fine',
    '{entered}[ − {deferred}]',
    '{entered,deferred}', '{fen,fen}',
    '{"deduction_class": "OTHER"}'),
  (160, 'debt_recovery', 'debt_recovery', 'deduction', '扣回欠款', 'debt recovered',
    '{debt}[ − {remaining}]',
    '{debt,remaining}', '{fen,fen}',
    '{}')
) i (ordinal, item_code, kind, sign, title_zh, title_en, formula, input_names, input_units,
  parameters)
on conflict (scheme_code, item_code, version) do update
set ordinal = excluded.ordinal, kind = excluded.kind, sign = excluded.sign,
  title_zh = excluded.title_zh, title_en = excluded.title_en, formula_zh = excluded.formula_zh,
  formula_en = excluded.formula_en, input_names = excluded.input_names,
  input_units = excluded.input_units, parameters = excluded.parameters
where (old.ordinal, old.kind, old.sign, old.title_zh, old.title_en, old.formula_zh,
    old.formula_en, old.input_names, old.input_units, old.parameters)
  is distinct from (excluded.ordinal, excluded.kind, excluded.sign, excluded.title_zh,
    excluded.title_en, excluded.formula_zh, excluded.formula_en, excluded.input_names,
    excluded.input_units, excluded.parameters);
