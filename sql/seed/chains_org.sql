-- Who approves the department structure and the headcount plan (ORG-019, regime 3B): drawn up by the
-- department head, approved by the company leadership.
call approval.define_chain('HEADCOUNT_PLAN', '部门设置与人员编制', 'structure and headcount plan', 'ORG-019',
  steps => array['1 | POST | GENERAL_MANAGER | 公司领导审批 | company leadership | 5 | ']);
insert into policy.regime (regime_code, title_zh, title_en) values
  ('3B', '客服部管理制度', 'customer-service department regime')
on conflict do nothing;
insert into policy.parameter as old
  (parameter_code, value_type, unit, meaning_zh, meaning_en, rule_id) values
  ('approval.headcount_plan_chain', 'text', null, '人员编制的审批流程',
    'chain that approves the headcount plan', 'ORG-019')
on conflict (parameter_code) do update
set unit = excluded.unit, meaning_zh = excluded.meaning_zh, meaning_en = excluded.meaning_en,
  rule_id = excluded.rule_id
where (old.unit, old.meaning_zh, old.meaning_en, old.rule_id)
  is distinct from (excluded.unit, excluded.meaning_zh, excluded.meaning_en, excluded.rule_id);
insert into policy.regime_value as old (regime_code, parameter_code, value_type, value) values
  ('3B', 'approval.headcount_plan_chain', 'text', '"HEADCOUNT_PLAN"')
on conflict (regime_code, parameter_code) do update set value = excluded.value
where old.value is distinct from excluded.value;
