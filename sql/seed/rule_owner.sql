-- Ownership of rules (RBAC-004a).
insert into access.rule_owner (rule_kind, post_code, approver_post_code, name_zh, name_en)
select o.rule_kind, p.post_code, 'CS_MANAGER', o.name_zh, o.name_en
from (values
  ('confidentiality', '{CRM_SUPERVISOR}', '客户信息保密制度', 'the confidentiality rule'),
  ('customer_grading', '{CRM_SUPERVISOR}', '客户等级评定制度', 'the customer-grading rule'),
  ('questionnaire', '{QA_SUPERVISOR}', '客户问卷', 'questionnaires'),
  ('satisfaction', '{QA_SUPERVISOR}', '满意度评定规则', 'the satisfaction rule'),
  ('loyalty', '{QA_SUPERVISOR}', '忠诚度评测方法', 'the loyalty method'),
  ('assessment_standard', '{CRM_SUPERVISOR,SCENIC_SUPERVISOR,CSC_SUPERVISOR,QA_SUPERVISOR}',
    '部门考核标准', 'the assessment standard of a section'),
  ('incentive_policy', '{CRM_SUPERVISOR,SCENIC_SUPERVISOR,CSC_SUPERVISOR,QA_SUPERVISOR}',
    '部门激励政策', 'the incentive policy of a section')
) o (rule_kind, posts, name_zh, name_en)
cross join lateral unnest(o.posts::text[]) p (post_code)
on conflict (rule_kind, post_code) do update set name_zh = excluded.name_zh,
  name_en = excluded.name_en, approver_post_code = excluded.approver_post_code;
