-- Parameters of hiring, contracts and notice, and what each document says about them (REG-002a).
-- Demands (…_required, …_course, entry_steps) hold only where a regime states them: no value means
-- that nothing is asked. Figures that must be there are errors when blank (KF002).
insert into policy.parameter as old
  (parameter_code, value_type, unit, meaning_zh, meaning_en, rule_id)
select code, type::policy.value_type, unit, meaning_zh, meaning_en, rule_id
from (values
  ('staff.qualification_required', 'boolean', null, '入职须具备从业资格并在年龄范围内',
    'whether entry takes a qualification and an age within bounds', 'EMP-002a'),
  ('staff.entry_age_min', 'integer', '周岁', '入职最低年龄（含）', 'lowest age at entry, included',
    'EMP-002a'),
  ('staff.entry_age_max', 'integer', '周岁', '入职最高年龄（含）', 'highest age at entry, included',
    'EMP-002a'),
  ('staff.health_check_required', 'boolean', null, '排班须有有效的健康检查',
    'whether a valid health check is needed to be rostered', 'EMP-002b'),
  ('staff.health_check_months', 'integer', '月', '健康检查有效期', 'validity of a health check',
    'EMP-002b'),
  ('staff.entry_steps', 'text', null, '入职前须通过的步骤',
    'steps to pass before an entry date: medical, interview, background, written, skill_test',
    'EMP-002c'),
  ('staff.declarations_required', 'boolean', null, '录用前须逐项声明',
    'whether the exclusion list is declared before a hire', 'EMP-003b'),
  ('staff.entry_training_course', 'text', null, '上岗前须通过的入职培训课程',
    'course of the entry training to pass before being rostered', 'EMP-008'),
  ('staff.safety_training_course', 'text', null, '上岗前须完成的安全培训课程',
    'course of the safety training to pass before being rostered', 'EMP-008'),
  ('approval.headcount_chain', 'text', null, '人才增补单的审批流程',
    'approval chain of a headcount request', 'EMP-004'),
  ('approval.contract_amendment_chain', 'text', null, '合同变更的审批流程',
    'approval chain of a contract amendment', 'EMP-006c'),
  ('approval.termination_chain', 'text', null, '立即终止合同的审批流程',
    'approval chain of an immediate termination', 'EMP-019'),
  ('contract.form', 'text', null, '合同文本', 'form of contract: A, B, C or PART_TIME', 'EMP-006a'),
  ('contract.term_months', 'integer', '月', '合同期限', 'term of a contract', 'EMP-006a'),
  ('contract.seal_required', 'boolean', null, '合同须盖章方生效',
    'whether a contract takes effect with a seal only', 'EMP-006a'),
  ('contract.renewal_notice_months', 'integer', '月', '续约须提前通知',
    'months before the end by which a renewal is told', 'EMP-019'),
  ('contract.notice_kind', 'text', null, '解除合同的提前通知方式',
    'how early notice is given: MONTHS, DAYS, or ADVANCE for any earlier day', 'EMP-019'),
  ('contract.notice_months', 'integer', '月', '提前通知的月数', 'notice in months', 'EMP-019'),
  ('contract.notice_days', 'integer', '天', '提前通知的天数', 'notice in days', 'EMP-019'),
  ('contract.warning_before_immediate', 'boolean', null, '立即终止须先警告且无效',
    'whether an immediate end takes a prior warning without effect', 'EMP-019'),
  ('onboarding.checklist', 'text', null, '入职引导清单', 'onboarding checklist in use', 'EMP-007')
) p (code, type, unit, meaning_zh, meaning_en, rule_id)
on conflict (parameter_code) do update
set unit = excluded.unit, meaning_zh = excluded.meaning_zh, meaning_en = excluded.meaning_en,
  rule_id = excluded.rule_id
where (old.unit, old.meaning_zh, old.meaning_en, old.rule_id)
  is distinct from (excluded.unit, excluded.meaning_zh, excluded.meaning_en, excluded.rule_id);

insert into policy.regime (regime_code, title_zh, title_en) values
  ('0A', '按摩店员工客户关系管理与维护合同（第一版）', 'massage-shop staff and CRM contract, version A'),
  ('0B', '按摩店员工客户关系管理与维护合同（第二版）', 'massage-shop staff and CRM contract, version B'),
  ('0C', '按摩店员工客户关系管理与维护合同（第三版）', 'massage-shop staff and CRM contract, version C'),
  ('2H', '淘宝员工规章制度', 'online-shop staff regime'),
  ('2K', '兼职客服薪酬制度', 'part-time agents'' pay regime'),
  ('3A', '客服部安全管理制度', 'customer-service safety regime'),
  ('4B', '客服部的岗位需求', 'posts and headcount of the customer-service department')
on conflict (regime_code) do nothing;

-- What a document says is seeded; null is what it leaves blank.
insert into policy.regime_value as old (regime_code, parameter_code, value_type, value)
select v.regime_code, v.parameter_code, p.value_type, v.value::jsonb
from (values
  ('0A', 'staff.qualification_required', 'true'),
  ('0A', 'staff.entry_age_min', '18'),
  ('0A', 'staff.entry_age_max', '55'),
  ('0A', 'staff.health_check_required', 'true'),
  ('0A', 'staff.health_check_months', '12'),
  ('0A', 'staff.entry_training_course', '"MASSAGE-ENTRY"'),
  ('0A', 'contract.form', '"A"'),
  ('0A', 'contract.term_months', '12'),
  ('0A', 'contract.seal_required', 'true'),
  ('0A', 'contract.notice_kind', '"MONTHS"'),
  ('0A', 'contract.notice_months', '1'),
  ('0A', 'approval.termination_chain', '"TERMINATION"'),
  ('0B', 'contract.form', '"B"'),
  ('0B', 'contract.term_months', '12'),
  ('0B', 'contract.seal_required', 'true'),
  ('0B', 'contract.notice_kind', '"DAYS"'),
  ('0B', 'contract.notice_days', null),
  ('0B', 'approval.contract_amendment_chain', '"CONTRACT_AMENDMENT"'),
  ('0B', 'approval.termination_chain', '"TERMINATION"'),
  ('0C', 'staff.entry_steps', '"medical,interview,background"'),
  ('0C', 'contract.form', '"C"'),
  ('0C', 'contract.notice_kind', '"ADVANCE"'),
  ('0C', 'contract.warning_before_immediate', 'true'),
  ('0C', 'approval.termination_chain', '"TERMINATION"'),
  ('2H', 'staff.declarations_required', 'true'),
  ('2H', 'approval.headcount_chain', '"HEADCOUNT_ONLINE"'),
  ('2K', 'contract.form', '"PART_TIME"'),
  ('2K', 'contract.term_months', '12'),
  ('2K', 'contract.seal_required', 'false'),
  ('2K', 'contract.renewal_notice_months', '1'),
  ('2K', 'contract.notice_kind', '"MONTHS"'),
  ('2K', 'contract.notice_months', '1'),
  ('3A', 'staff.safety_training_course', '"SAFETY-ENTRY"'),
  ('4B', 'approval.headcount_chain', '"HEADCOUNT_SCENIC"'),
  ('4B', 'onboarding.checklist', '"SCENIC"')
) v (regime_code, parameter_code, value)
join policy.parameter p using (parameter_code)
on conflict (regime_code, parameter_code) do update set value = excluded.value
where old.value is distinct from excluded.value;
