-- Parameters of leaving, severance, discipline, pay notices and referrals, and what the regimes say of
-- them; blank in the document is blank here (REG-002c).
insert into policy.parameter as old
  (parameter_code, value_type, unit, meaning_zh, meaning_en, rule_id)
select code, type::policy.value_type, unit, meaning_zh, meaning_en, rule_id
from (values
  ('departure.checklist', 'text', null, '离职清单', 'checklist of leaving', 'EMP-018a'),
  ('severance.ratio', 'rate', '倍', '离职补偿系数', 'ratio of the severance pay', 'EMP-021'),
  ('severance.year_rounding', 'text', null,
    '离职补偿年限取整：HALF_YEAR 不满半年计半年、满半年计一年；COMPLETED 只计整年',
    'years of severance: HALF_YEAR (less than six months 0.5, otherwise 1) or COMPLETED', 'EMP-021'),
  ('severance.average_months', 'integer', '月', '离职补偿月工资取平均的月数',
    'months whose pay the monthly pay averages', 'EMP-021'),
  ('breach.late_fee_daily_rate', 'rate', '比例/天', '逾期付款滞纳金日率', 'late fee a day', 'EMP-022'),
  ('dispute.settlement_days', 'integer', '天', '争议解决期限', 'days to settle a dispute', 'EMP-027'),
  ('discipline.expiry_months', 'integer', '月', '处分有效月数',
    'months in which a repetition counts as one', 'EMP-023a'),
  ('discipline.failed_months', 'integer', '月', '连续考核不合格达到此月数建议降职或调岗',
    'consecutive failed months from which demotion or transfer is proposed', 'EMP-023b'),
  ('approval.pay_change_chain', 'text', null, '薪酬调整审批流程', 'chain of a pay change', 'EMP-024a'),
  ('referral.bonus', 'money', '元/人', '推荐奖金', 'bonus for a referral', 'EMP-025b')
) p (code, type, unit, meaning_zh, meaning_en, rule_id)
on conflict (parameter_code) do update
set unit = excluded.unit, meaning_zh = excluded.meaning_zh, meaning_en = excluded.meaning_en,
  rule_id = excluded.rule_id
where (old.unit, old.meaning_zh, old.meaning_en, old.rule_id)
  is distinct from (excluded.unit, excluded.meaning_zh, excluded.meaning_en, excluded.rule_id);

insert into policy.regime (regime_code, title_zh, title_en) values
  ('0A', '按摩店员工合同（第一版）', 'massage-shop contract, first version'),
  ('0B', '按摩店员工合同（第二版）', 'massage-shop contract, second version'),
  ('0C', '按摩店员工合同（第三版）', 'massage-shop contract, third version'),
  ('2G', '外贸客服绩效考核', 'assessment of foreign-trade service staff'),
  ('2K', '兼职客服薪酬制度', 'pay rules of part-time agents'),
  ('2O', '客服部门计件工资管理办法', 'piece-rate pay of the customer-service department'),
  ('3E', '客服公司员工管理制度', 'staff management of a customer-service company'),
  ('3L', '客服员工日常管理制度', 'daily management of customer-service staff'),
  ('3R', '客服值班人员管理制度', 'management of duty staff')
on conflict (regime_code) do nothing;

insert into policy.regime_value as old (regime_code, parameter_code, value_type, value)
select v.regime_code, v.parameter_code, p.value_type, v.value::jsonb
from (values
  ('0A', 'approval.pay_change_chain', '"PAY_CHANGE"'),
  ('0B', 'departure.checklist', '"STANDARD"'),
  ('0B', 'severance.ratio', null),
  ('0B', 'severance.year_rounding', '"HALF_YEAR"'),
  ('0B', 'severance.average_months', '12'),
  ('0B', 'dispute.settlement_days', null),
  ('0C', 'breach.late_fee_daily_rate', null),
  ('2G', 'discipline.failed_months', '3'),
  ('2K', 'departure.checklist', '"STANDARD"'),
  ('2K', 'referral.bonus', null),
  ('2O', 'discipline.expiry_months', null),
  ('3E', 'discipline.expiry_months', null),
  ('3L', 'discipline.expiry_months', null),
  ('3R', 'discipline.expiry_months', null)
) v (regime_code, parameter_code, value)
join policy.parameter p using (parameter_code)
on conflict (regime_code, parameter_code) do update set value = excluded.value
where old.value is distinct from excluded.value;
