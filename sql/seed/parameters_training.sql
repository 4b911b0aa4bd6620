-- Parameters of training, and what the documents set them to (TRN-002, TRN-005). No document names
-- a pass mark: a company sets training.pass_score, or the course its own.
insert into policy.parameter as old
  (parameter_code, value_type, unit, meaning_zh, meaning_en, rule_id)
select code, type::policy.value_type, unit, meaning_zh, meaning_en, rule_id
from (values
  ('training.entry_days', 'integer', '天', '入职培训最短天数', 'least days of entry training',
    'TRN-002a'),
  ('training.entry_days_most', 'integer', '天', '入职培训最长天数', 'most days of entry training',
    'TRN-002b'),
  ('training.company_sessions_per_year', 'integer', '次/年', '每年全员培训的最少次数',
    'least trainings of all staff a year', 'TRN-002c'),
  ('training.materials_notice_days', 'integer', '天', '开课前几天交教材（含当天）',
    'days before the course by which its materials are handed in, that day included', 'TRN-005b'),
  ('training.makeup_limit', 'integer', '次', '最多补考次数', 'most make-up exams of one exam',
    'TRN-005d'),
  ('training.pass_score', 'integer', '分', '考核合格分（含）',
    'points from which an assessment is passed, included', 'TRN-005d')
) p (code, type, unit, meaning_zh, meaning_en, rule_id)
on conflict (parameter_code) do update
set unit = excluded.unit, meaning_zh = excluded.meaning_zh, meaning_en = excluded.meaning_en,
  rule_id = excluded.rule_id
where (old.unit, old.meaning_zh, old.meaning_en, old.rule_id)
  is distinct from (excluded.unit, excluded.meaning_zh, excluded.meaning_en, excluded.rule_id);

insert into policy.regime (regime_code, title_zh, title_en) values
  ('0A', '按摩店员工入职后客户关系管理与维护合同', 'massage-shop staff and customer-relationship contract'),
  ('2V', '薪资福利制度', 'pay and benefits regime'),
  ('3K', '客服部管理规章制度（周六至周四）', 'customer-service rules, Saturday to Thursday'),
  ('3T', '客服人员管理制度', 'customer-service staff regime')
on conflict (regime_code) do nothing;

insert into policy.regime_value as old (regime_code, parameter_code, value_type, value)
select v.regime_code, v.parameter_code, p.value_type, v.value::jsonb
from (values
  ('0A', 'training.entry_days', '14'),
  ('0A', 'training.company_sessions_per_year', '2'),
  ('2V', 'training.entry_days', '7'),
  ('2V', 'training.entry_days_most', '14'),
  ('3K', 'training.entry_days', '7'),
  ('3T', 'training.materials_notice_days', '7'),
  ('3T', 'training.makeup_limit', '1')
) v (regime_code, parameter_code, value)
join policy.parameter p using (parameter_code)
on conflict (regime_code, parameter_code) do update set value = excluded.value
where old.value is distinct from excluded.value;
