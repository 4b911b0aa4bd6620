-- Parameters of the regime register and of the guards on pay, and what the documents say of them
-- (REG-003d, REG-005b, REG-007).
insert into policy.parameter as old
  (parameter_code, value_type, unit, meaning_zh, meaning_en, rule_id)
select code, type::policy.value_type, unit, meaning_zh, meaning_en, rule_id
from (values
  ('regime.review_months', 'integer', '个月', '制度复核间隔',
    'months after which a regime is to be reviewed again', 'REG-003d'),
  ('bands.tie', 'text', null, '数值同属两档时的处理',
    'which of two bands of one document applies: LENIENT or STRICT', 'REG-005b'),
  ('pay.minimum_wage', 'money', '元/月', '当地最低工资', 'local minimum wage of a month', 'REG-007b'),
  ('pay.fine_share_warned', 'rate', '比例', '罚款与赔偿占当月工资的警示比例',
    'share of a month''s pay above which fines and damages are warned of', 'REG-007b'),
  ('discipline.fines_enabled', 'boolean', null, '是否扣罚款（否则折为绩效分）',
    'whether fines are taken in money; otherwise they become points', 'REG-007b'),
  ('performance.assessment_standard', 'text', null, '绩效考核标准',
    'the assessment standard that holds for every department', 'REG-007a')
) p (code, type, unit, meaning_zh, meaning_en, rule_id)
on conflict (parameter_code) do update
set unit = excluded.unit, meaning_zh = excluded.meaning_zh, meaning_en = excluded.meaning_en,
  rule_id = excluded.rule_id
where (old.unit, old.meaning_zh, old.meaning_en, old.rule_id)
  is distinct from (excluded.unit, excluded.meaning_zh, excluded.meaning_en, excluded.rule_id);

insert into policy.regime_value as old (regime_code, parameter_code, value_type, value)
select v.regime_code, v.parameter_code, p.value_type, v.value::jsonb
from (values
  ('1A', 'regime.review_months', '12'),
  ('1A', 'bands.tie', '"LENIENT"'),
  ('1A', 'pay.fine_share_warned', '"0.20"'),
  -- 4E and 2F name the local minimum wage without its amount: blank (REG-002c).
  ('4E', 'pay.minimum_wage', null),
  ('4E', 'performance.assessment_standard', null),
  ('2F', 'pay.minimum_wage', null),
  ('2H', 'discipline.fines_enabled', 'true'),
  ('2T', 'discipline.fines_enabled', 'true'),
  ('3O', 'discipline.fines_enabled', 'true'),
  ('3S', 'discipline.fines_enabled', 'true')
) v (regime_code, parameter_code, value)
join policy.parameter p using (parameter_code)
on conflict (regime_code, parameter_code) do update set value = excluded.value
where old.value is distinct from excluded.value;

-- 4E leaves these to human resources: no department sets its own (REG-007a).
insert into policy.company_parameter as old (parameter_code, reason_zh, reason_en)
values
  ('performance.assessment_standard', '部门绩效考核不得违背人力资源部的考核标准',
    'a department''s assessment may not contradict that of human resources')
on conflict (parameter_code) do update
set reason_zh = excluded.reason_zh, reason_en = excluded.reason_en
where (old.reason_zh, old.reason_en) is distinct from (excluded.reason_zh, excluded.reason_en);

insert into policy.sanction_kind as old
  (sanction_code, name_zh, name_en, ends_employment, withholds_pay)
values
  ('VERBAL_WARNING', '口头警告', 'verbal warning', false, false),
  ('WRITTEN_WARNING', '书面警告', 'written warning', false, false),
  ('POINTS', '扣绩效分', 'performance points', false, false),
  ('FINE', '罚款', 'fine', false, false),
  ('DEMERIT', '记过', 'demerit', false, false),
  ('DEMOTION', '降级', 'demotion', false, false),
  ('AUTOMATIC_RESIGNATION', '按自动离职处理', 'treated as automatic resignation', true, false),
  ('WITHHOLD_MONTH_PAY', '扣发一个月工资', 'one month''s pay withheld', false, true),
  ('IMMEDIATE_TERMINATION', '立即解除劳动关系', 'immediate termination', true, false),
  ('DISMISSAL', '辞退', 'dismissal', true, false)
on conflict (sanction_code) do update
set name_zh = excluded.name_zh, name_en = excluded.name_en,
  ends_employment = excluded.ends_employment, withholds_pay = excluded.withholds_pay
where (old.name_zh, old.name_en, old.ends_employment, old.withholds_pay)
  is distinct from (excluded.name_zh, excluded.name_en, excluded.ends_employment,
    excluded.withholds_pay);

insert into policy.fine_item as old (item_code, name_zh, name_en)
values
  ('fine', '罚款', 'fine'), ('lateness_fine', '迟到罚款', 'lateness fine'),
  ('absence_fine', '旷工罚款', 'absence fine'), ('damages', '损害赔偿', 'damages')
on conflict (item_code) do update set name_zh = excluded.name_zh, name_en = excluded.name_en
where (old.name_zh, old.name_en) is distinct from (excluded.name_zh, excluded.name_en);

-- Wishes about applicants: read by people, applied by no machine (REG-007c). The massage contract's
-- age range is a term of that contract.
insert into policy.advisory_note as old
  (regime_code, note_no, post_code, criterion, note_zh, note_en, refuses)
values
  ('2L', 1, null, 'height', '前台：男身高 170 厘米、女身高 160 厘米以上（仅供参考）',
    'front desk: men of 170 cm, women of 160 cm and more (advice only)', false),
  ('2L', 2, null, 'appearance', '前台：形象气质佳（仅供参考）', 'front desk: good looks (advice only)', false),
  ('2L', 3, null, 'age', '年龄 18 至 30 岁（仅供参考）', 'aged 18 to 30 (advice only)', false),
  ('2J', 1, null, 'age', '年龄 20 至 30 岁（仅供参考）', 'aged 20 to 30 (advice only)', false),
  ('0A', 1, 'THERAPIST', 'age', '年龄范围为合同条款', 'the age range is a term of the contract', true)
on conflict (regime_code, note_no) do update
set post_code = excluded.post_code, criterion = excluded.criterion, note_zh = excluded.note_zh,
  note_en = excluded.note_en, refuses = excluded.refuses
where (old.post_code, old.criterion, old.note_zh, old.note_en, old.refuses)
  is distinct from (excluded.post_code, excluded.criterion, excluded.note_zh, excluded.note_en,
    excluded.refuses);
