-- The chain for what no document gives a chain of its own, and how long a delegation may last.
call approval.define_chain('GENERAL', '一般事项', 'general matter', 'RBAC-007b', steps => array[
  '1 | HEAD | | 上级审批 | superior | 3 | ',
  '2 | NEXT_HEAD | | 上一级审批 | superior''s superior | 3 | ']);

insert into policy.parameter as old
  (parameter_code, value_type, unit, meaning_zh, meaning_en, rule_id) values
  ('approval.delegation_longest_days', 'integer', '天', '授权审批的最长天数',
    'longest delegation of a right to decide', 'RBAC-007b')
on conflict (parameter_code) do update
set unit = excluded.unit, meaning_zh = excluded.meaning_zh, meaning_en = excluded.meaning_en,
  rule_id = excluded.rule_id
where (old.unit, old.meaning_zh, old.meaning_en, old.rule_id)
  is distinct from (excluded.unit, excluded.meaning_zh, excluded.meaning_en, excluded.rule_id);
-- The document asks for a validity period and names no length; this is the bound that Kefu sets.
insert into policy.regime_value as old (regime_code, parameter_code, value_type, value) values
  ('3T', 'approval.delegation_longest_days', 'integer', '90')
on conflict (regime_code, parameter_code) do update set value = excluded.value
where old.value is distinct from excluded.value;
