-- Catalogues of hiring and contracts in our own words (EMP-003, EMP-006b, EMP-007, EMP-020).
insert into staff.exclusion_item as old (item_code, ordinal, text_zh, text_en, rule_id) values
  ('POLITICAL_RIGHTS', 1, '被剥夺政治权利且尚未恢复', 'political rights withdrawn and not restored', 'EMP-003b'),
  ('OPEN_CASE', 2, '被判刑或通缉，案件未结', 'sentenced or wanted, the case still open', 'EMP-003b'),
  ('BAD_HABIT', 3, '吸毒或有其他严重不良嗜好', 'drug use or another serious bad habit', 'EMP-003b'),
  ('PUBLIC_MONEY', 4, '有贪污、拖欠公款记录', 'embezzlement or public money owed on record', 'EMP-003b'),
  ('DISEASE', 5, '患精神病或传染病', 'a mental or an infectious disease', 'EMP-003b'),
  ('MISCONDUCT', 6, '因品行不端受过机关处分', 'punished by an authority for bad conduct', 'EMP-003b')
on conflict (item_code) do update
set ordinal = excluded.ordinal, text_zh = excluded.text_zh, text_en = excluded.text_en
where (old.ordinal, old.text_zh, old.text_en)
  is distinct from (excluded.ordinal, excluded.text_zh, excluded.text_en);

insert into staff.requirement_profile as old (profile_code, title_zh, title_en, regime_code) values
  ('BANK_ONLINE', '银行在线客服', 'bank online agent', '2J'),
  ('BANK_COLLECTION', '银行催收客服', 'bank collection agent', '2J'),
  ('HOTLINE', '热线客服', 'hotline agent', '3J'),
  ('SALES_SITE', '案场客服', 'sales-site agent', '2L')
on conflict (profile_code) do update
set title_zh = excluded.title_zh, title_en = excluded.title_en
where (old.title_zh, old.title_en) is distinct from (excluded.title_zh, excluded.title_en);

-- education: vocational is level 5, college level 6 of staff.education_level.
insert into staff.requirement as old
  (profile_code, requirement_no, kind, at_least, at_most, text_zh, text_en, rule_id) values
  ('BANK_ONLINE', 1, 'age', 18, null, '年满 18 周岁（仅供参考）', 'age 18 or older (advisory)', 'EMP-003a'),
  ('BANK_ONLINE', 2, 'shift_work', 1, null, '能倒班', 'can work shifts', 'EMP-003a'),
  ('BANK_ONLINE', 3, 'typing', 20, null, '打字每分钟 20 字以上', 'types 20 characters a minute or more', 'EMP-003a'),
  ('BANK_COLLECTION', 1, 'age', 20, 30, '20 至 30 周岁（仅供参考）', 'age 20 to 30 (advisory)', 'EMP-003a'),
  ('BANK_COLLECTION', 2, 'education', 6, null, '大专以上学历', 'college degree or higher', 'EMP-003a'),
  ('BANK_COLLECTION', 3, 'typing', 30, null, '打字每分钟 30 字', 'types 30 characters a minute', 'EMP-003a'),
  ('HOTLINE', 1, 'typing_wubi', 80, null, '五笔每分钟 80 字', 'types 80 characters a minute by Wubi', 'EMP-003a'),
  ('HOTLINE', 2, 'mandarin', 1, null, '普通话流利', 'fluent Mandarin', 'EMP-003a'),
  ('HOTLINE', 3, 'dialect', 1, null, '听懂当地方言', 'understands the local dialect', 'EMP-003a'),
  ('SALES_SITE', 1, 'education', 6, null, '大专学历', 'college degree', 'EMP-003a'),
  ('SALES_SITE', 2, 'age', 18, 30, '18 至 30 周岁（仅供参考）', 'age 18 to 30 (advisory)', 'EMP-003a')
on conflict (profile_code, requirement_no) do update
set kind = excluded.kind, at_least = excluded.at_least, at_most = excluded.at_most,
  text_zh = excluded.text_zh, text_en = excluded.text_en
where (old.kind, old.at_least, old.at_most, old.text_zh, old.text_en)
  is distinct from (excluded.kind, excluded.at_least, excluded.at_most, excluded.text_zh, excluded.text_en);

insert into staff.contract_form as old (form_code, title_zh, title_en, regime_code) values
  ('A', '员工客户关系合同 A', 'staff and CRM contract A', '0A'),
  ('B', '员工客户关系合同 B', 'staff and CRM contract B', '0B'),
  ('C', '员工客户关系合同 C', 'staff and CRM contract C', '0C'),
  ('PART_TIME', '兼职合同', 'part-time contract', '2K'),
  ('LABOUR', '劳动合同', 'labour contract', '0A')
on conflict (form_code) do update
set title_zh = excluded.title_zh, title_en = excluded.title_en, regime_code = excluded.regime_code
where (old.title_zh, old.title_en, old.regime_code)
  is distinct from (excluded.title_zh, excluded.title_en, excluded.regime_code);

insert into staff.appendix_template as old (form_code, appendix_no, title_zh, title_en, rule_id)
select form_code, appendix_no, title_zh, title_en, 'EMP-006b'
from (values
  ('A', 1, '员工入职登记表', 'registration form'),
  ('A', 2, '培训记录', 'training record'),
  ('A', 3, '绩效考核表', 'performance form'),
  ('A', 4, '第三方介入协议', 'third-party agreement'),
  ('A', 5, '监督机构协议', 'supervision agreement'),
  ('A', 6, '满意度调查问卷', 'satisfaction questionnaire'),
  ('A', 7, '薪酬调整通知', 'pay-adjustment notice'),
  ('A', 8, '福利待遇明细', 'benefits detail'),
  ('A', 9, '违约赔偿协议', 'breach compensation agreement'),
  ('B', 1, '员工手册', 'staff handbook'),
  ('B', 2, '客户关系管理制度', 'CRM regime'),
  ('B', 3, '培训计划', 'training plan'),
  ('B', 4, '第三方介入协议', 'third-party agreement'),
  ('B', 5, '满意度调查问卷', 'questionnaire'),
  ('B', 6, '客户投诉记录表', 'complaint record form'),
  ('B', 7, '活动策划书', 'activity plan'),
  ('B', 8, '客户资料库', 'customer database'),
  ('B', 9, '费用报销单', 'expense claim'),
  ('B', 10, '合同变更协议', 'contract amendment')
) a (form_code, appendix_no, title_zh, title_en)
on conflict (form_code, appendix_no) do update
set title_zh = excluded.title_zh, title_en = excluded.title_en
where (old.title_zh, old.title_en) is distinct from (excluded.title_zh, excluded.title_en);

insert into staff.ground as old
  (ground_code, name_zh, name_en, employer_only, is_immediate, rule_id) values
  ('AGREEMENT', '双方协商一致', 'mutual agreement', false, false, 'EMP-020'),
  ('RETIREMENT', '退休', 'retirement', false, false, 'EMP-020'),
  ('EXPIRY', '合同到期', 'expiry of the term', false, false, 'EMP-020'),
  ('RESIGNATION', '员工辞职', 'resignation', false, false, 'EMP-019'),
  ('FORCE_MAJEURE', '不可抗力', 'force majeure', false, true, 'EMP-020'),
  ('SERIOUS_BREACH', '严重违约', 'serious breach', false, true, 'EMP-020'),
  ('DERELICTION', '严重失职', 'serious dereliction of duty', true, true, 'EMP-020'),
  ('INABILITY', '不能胜任工作', 'inability to do the work', true, false, 'EMP-020'),
  ('LAYOFF', '因经营需要裁员', 'layoff for business need', true, false, 'EMP-020')
on conflict (ground_code) do update
set name_zh = excluded.name_zh, name_en = excluded.name_en,
  employer_only = excluded.employer_only, is_immediate = excluded.is_immediate
where (old.name_zh, old.name_en, old.employer_only, old.is_immediate)
  is distinct from (excluded.name_zh, excluded.name_en, excluded.employer_only, excluded.is_immediate);

insert into staff.onboarding_item as old
  (checklist_code, item_no, text_zh, text_en, names_mentor, rule_id) values
  ('SCENIC', 1, '持录用通知书报到', 'reports with the offer letter', false, 'EMP-007'),
  ('SCENIC', 2, '参观环境，介绍部门', 'tour of the place, introduction to the department', false, 'EMP-007'),
  ('SCENIC', 3, '介绍公司发展、部门架构、职能与目标',
    'development of the company, structure, functions and goals of the department', false, 'EMP-007'),
  ('SCENIC', 4, '备好工位与资料，指定优秀老员工做岗前引导',
    'workplace and material ready, a senior employee named as mentor', true, 'EMP-007')
on conflict (checklist_code, item_no) do update
set text_zh = excluded.text_zh, text_en = excluded.text_en, names_mentor = excluded.names_mentor
where (old.text_zh, old.text_en, old.names_mentor)
  is distinct from (excluded.text_zh, excluded.text_en, excluded.names_mentor);
