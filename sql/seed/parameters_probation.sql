-- Parameters of probation, conversion and promotion, and the numbers of the regimes that state
-- them (EMP-009 to EMP-016). Blank in a document: blank here.
insert into policy.regime (regime_code, title_zh, title_en) values
  ('0B', '按摩店员工合同（第二版）', 'massage-shop contract, second version'),
  ('2B', '客服薪资方案（范本）', 'model pay scheme of customer service'),
  ('2C', '客服考核及工资考核标准', 'assessment and pay standard of four levels'),
  ('2G', '客服人员考核方案', 'assessment scheme of customer-service staff'),
  ('2H', '网店员工人事管理制度', 'personnel rules of the online shop'),
  ('2K', '兼职客服薪酬制度', 'pay rules of part-time agents'),
  ('2S', '客服部制度', 'rules of the customer-service department'),
  ('2V', '薪资福利制度', 'pay and benefits of six grades'),
  ('4B', '客服部岗位需求', 'post requirements of the customer-service department')
on conflict (regime_code) do nothing;

insert into policy.parameter as old
  (parameter_code, value_type, unit, meaning_zh, meaning_en, rule_id)
select code, type::policy.value_type, unit, meaning_zh, meaning_en, rule_id
from (values
  ('probation.length_unit', 'text', null, '试用期的计算单位：MONTHS 或 DAYS',
    'how probation is measured: MONTHS or DAYS', 'EMP-009a'),
  ('probation.months', 'integer', '月', '试用期月数', 'months of probation', 'EMP-009a'),
  ('probation.days', 'integer', '天', '试用期天数', 'days of probation', 'EMP-009a'),
  ('probation.training_days_min', 'integer', '天', '试用前培训的最少天数',
    'fewest days of training before probation', 'EMP-009a'),
  ('probation.training_days_max', 'integer', '天', '试用前培训的最多天数',
    'most days of training before probation', 'EMP-009a'),
  ('probation.apprentice', 'boolean', null, '试用期为见习期，须跟随资深客服',
    'whether probation is an apprenticeship beside a senior agent', 'EMP-009b'),
  ('probation.rights', 'text', null,
    '试用期待遇：EQUAL 同等、NO_PERFORMANCE_PAY 无绩效、BEHAVIOUR_ONLY 只考核行为',
    'rights in probation: EQUAL, NO_PERFORMANCE_PAY or BEHAVIOUR_ONLY', 'EMP-009c'),
  ('probation.dismissal_grounds', 'table', null, '可建议停止试用的事由',
    'grounds on which the end of the trial may be recommended', 'EMP-009d'),
  ('probation.early_from_months', 'integer', '月', '满几个月可提前转正',
    'months of service from which early conversion may be asked for', 'EMP-010a'),
  ('probation.leave_limit', 'integer', '次', '试用期事假上限', 'personal leaves allowed in probation',
    'EMP-010b'),
  ('probation.late_limit', 'integer', '次', '试用期迟到上限', 'late arrivals allowed in probation',
    'EMP-010b'),
  ('probation.leaving_limit', 'integer', '次', '试用期早退上限',
    'early departures allowed in probation', 'EMP-010b'),
  ('probation.violation_limit', 'integer', '次', '试用期违纪上限',
    'violations of discipline allowed in probation', 'EMP-010b'),
  ('probation.apply_until_day', 'integer', '日', '转正申请当月截止日（含）',
    'last day of a month, included, whose applications are assessed in it', 'EMP-010c'),
  ('probation.scored', 'boolean', null, '转正须综合评分', 'whether conversion needs a score',
    'EMP-011a'),
  ('probation.weights', 'table', '权重', '综合评分的权重：daily、test、interview',
    'weights of the score: daily, test, interview', 'EMP-011a'),
  ('probation.bands', 'bands', '分', '综合评分的转正档次', 'conversion bands of the score', 'EMP-011b'),
  ('probation.gap', 'text', null, '档次空隙的处理：MANUAL_EXTEND、UPPER 或 LOWER',
    'what a score between bands means: MANUAL_EXTEND, UPPER or LOWER', 'EMP-011b'),
  ('approval.conversion_chain', 'text', null, '转正审批流程', 'chain of the conversion sign-off',
    'EMP-012'),
  ('promotion.p2_intermediate_months', 'integer', '月', '晋升中级须任初级的月数（含）',
    'months since first junior before intermediate, included', 'EMP-014'),
  ('promotion.p2_senior_months', 'integer', '月', '晋升高级须任初级的月数（含）',
    'months since first junior before senior, included', 'EMP-014'),
  ('promotion.p3_deals', 'integer', '单', '初级须成交单数（含）', 'deals before junior, included',
    'EMP-015'),
  ('promotion.p3_deal_months', 'integer', '月', '成交须在入职后的月数内',
    'first months of service in which the deals count', 'EMP-015'),
  ('promotion.p3_score', 'rate', '分', '初级月均绩效得分（含）',
    'average monthly performance score before junior, included', 'EMP-015'),
  ('promotion.p3_sales', 'rate', '元/月', '中级月均业绩（含）',
    'average monthly sales before intermediate, included', 'EMP-015'),
  ('promotion.p3_customers', 'integer', '个/月', '中级月均有效意向客户（含）',
    'average interested customers a month before intermediate, included', 'EMP-015'),
  ('promotion.p3_window_months', 'integer', '月', '中级平均所取的已过月数',
    'past months that the averages before intermediate take', 'EMP-015'),
  ('promotion.p4_orders', 'integer', '单/月', '客服专员每月独立订单数（含）',
    'own orders of each month before agent, included', 'EMP-016'),
  ('promotion.p4_window_months', 'integer', '月', '独立订单所看的已过月数',
    'past months whose own orders are looked at', 'EMP-016')
) p (code, type, unit, meaning_zh, meaning_en, rule_id)
on conflict (parameter_code) do update
set unit = excluded.unit, meaning_zh = excluded.meaning_zh, meaning_en = excluded.meaning_en,
  rule_id = excluded.rule_id
where (old.unit, old.meaning_zh, old.meaning_en, old.rule_id)
  is distinct from (excluded.unit, excluded.meaning_zh, excluded.meaning_en, excluded.rule_id);

insert into policy.regime_value as old (regime_code, parameter_code, value_type, value)
select v.regime_code, v.parameter_code, p.value_type, v.value::jsonb
from (values
  -- Scenic area: three months, early from one month, scored, eight steps.
  ('4B', 'probation.length_unit', '"MONTHS"'),
  ('4B', 'probation.months', '3'),
  ('4B', 'probation.apprentice', 'false'),
  ('4B', 'probation.dismissal_grounds', '{"SERIOUS_VIOLATION": "1"}'),
  ('4B', 'probation.early_from_months', '1'),
  ('4B', 'probation.leave_limit', '5'),
  ('4B', 'probation.late_limit', '3'),
  ('4B', 'probation.leaving_limit', '0'),
  ('4B', 'probation.violation_limit', '0'),
  ('4B', 'probation.apply_until_day', '15'),
  ('4B', 'probation.scored', 'true'),
  ('4B', 'probation.weights', '{"daily": "1", "test": "1", "interview": "1"}'),
  ('4B', 'probation.bands', '['
    '{"from": "90", "from_inclusive": true, "to": "100", "to_inclusive": true, "value": "EARLY"},'
    '{"from": "80", "from_inclusive": true, "to": "90", "to_inclusive": false, "value": "NATURAL"},'
    '{"from": "65", "from_inclusive": true, "to": "70", "to_inclusive": true, "value": "EXTEND"},'
    '{"from": "0", "from_inclusive": true, "to": "60", "to_inclusive": false, "value": "REJECT"}]'),
  ('4B', 'probation.gap', '"MANUAL_EXTEND"'),
  ('4B', 'approval.conversion_chain', '"CONVERSION_SCENIC"'),
  -- Online shop: one month, may be shortened, the trial may be ended at any time.
  ('2H', 'probation.length_unit', '"MONTHS"'),
  ('2H', 'probation.months', '1'),
  ('2H', 'probation.apprentice', 'false'),
  ('2H', 'probation.dismissal_grounds',
    '{"BAD_CONDUCT": "1", "POOR_WORK": "1", "UNEXCUSED_ABSENCE": "1"}'),
  ('2H', 'probation.early_from_months', '0'),
  ('2H', 'probation.scored', 'false'),
  ('2H', 'approval.conversion_chain', '"CONVERSION_SHOP"'),
  -- Four-tier pay structure: until two full months of service.
  ('2I', 'probation.length_unit', '"MONTHS"'),
  ('2I', 'probation.months', '2'),
  ('2I', 'probation.apprentice', 'false'),
  ('2I', 'probation.rights', '"NO_PERFORMANCE_PAY"'),
  ('2I', 'probation.scored', 'false'),
  ('2I', 'approval.conversion_chain', '"CONVERSION_SHOP"'),
  -- Commission scheme: one or two weeks of training, then three months as apprentice.
  ('2V', 'probation.length_unit', '"MONTHS"'),
  ('2V', 'probation.months', '3'),
  ('2V', 'probation.training_days_min', '7'),
  ('2V', 'probation.training_days_max', '14'),
  ('2V', 'probation.apprentice', 'true'),
  ('2V', 'probation.rights', '"NO_PERFORMANCE_PAY"'),
  ('2V', 'probation.scored', 'false'),
  ('2V', 'approval.conversion_chain', '"CONVERSION_SHOP"'),
  -- Massage shop, second version: the number of days is left blank.
  ('0B', 'probation.length_unit', '"DAYS"'),
  ('0B', 'probation.days', null),
  ('0B', 'probation.apprentice', 'false'),
  ('0B', 'probation.rights', '"EQUAL"'),
  ('0B', 'probation.scored', 'false'),
  ('0B', 'approval.conversion_chain', '"CONVERSION_SHOP"'),
  ('2G', 'probation.rights', '"BEHAVIOUR_ONLY"'),
  -- Ladders.
  ('2C', 'promotion.p2_intermediate_months', '3'),
  ('2C', 'promotion.p2_senior_months', '12'),
  ('2S', 'promotion.p3_deals', '1'),
  ('2S', 'promotion.p3_deal_months', '3'),
  ('2S', 'promotion.p3_score', '"80"'),
  ('2S', 'promotion.p3_sales', '"6000"'),
  ('2S', 'promotion.p3_customers', '100'),
  ('2S', 'promotion.p3_window_months', '3'),
  ('2V', 'promotion.p4_orders', '10'),
  ('2V', 'promotion.p4_window_months', '1')
) v (regime_code, parameter_code, value)
join policy.parameter p using (parameter_code)
on conflict (regime_code, parameter_code) do update set value = excluded.value
where old.value is distinct from excluded.value;
