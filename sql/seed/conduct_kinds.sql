-- Kinds that leaving, breach, discipline, benefits and awards refer to, in our own words.
insert into staff.departure_checklist_item as old
  (checklist_code, item_no, item_code, name_zh, name_en, needs_receiver, rule_id)
values
  ('STANDARD', 1, 'NOTICE', '书面离职通知', 'written notice', false, 'EMP-018a'),
  ('STANDARD', 2, 'HANDOVER', '工作交接', 'handover of the work', true, 'EMP-018a'),
  ('STANDARD', 3, 'PROPERTY', '归还公司财产和物品', 'company property and goods returned', true,
    'EMP-018a'),
  ('STANDARD', 4, 'PAY', '薪资结清', 'pay settled', false, 'EMP-018a'),
  ('STANDARD', 5, 'BENEFITS', '福利结清', 'benefits settled', false, 'EMP-018a')
on conflict (checklist_code, item_code) do update
set item_no = excluded.item_no, name_zh = excluded.name_zh, name_en = excluded.name_en,
  needs_receiver = excluded.needs_receiver, rule_id = excluded.rule_id;

insert into staff.breach_kind as old (kind_code, party, remedy, name_zh, name_en, rule_id) values
  ('DATA_LEAK', 'employee', 'compensation', '员工泄露客户资料', 'employee leaks customer data',
    'EMP-022'),
  ('CARE_MISSED', 'employee', 'compensation', '员工未及时维护客户（漏回访、客户流失）',
    'employee fails timely customer care (missed return visits, lost customers)', 'EMP-022'),
  ('RULES_BROKEN', 'employee', 'compensation', '员工违反公司规章', 'employee violates company rules',
    'EMP-022'),
  ('PAID_LATE', 'employer', 'late_fee', '公司逾期发薪', 'employer pays late', 'EMP-022'),
  ('NO_TRAINING', 'employer', 'compensation', '公司未提供培训', 'employer gives no training', 'EMP-022'),
  ('THIRD_PARTY', 'third_party', 'compensation', '第三方违反职责', 'third party breaks its duties',
    'EMP-022'),
  ('THIRD_PARTY_UNPAID', 'employer', 'late_fee', '甲方逾期支付第三方费用',
    'Party A pays the third party late', 'EMP-022'),
  ('NOT_ASSISTED', 'employee', 'liquidated_damages', '乙方未协助第三方',
    'Party B fails to assist the third party', 'EMP-022')
on conflict (kind_code) do update
set party = excluded.party, remedy = excluded.remedy, name_zh = excluded.name_zh,
  name_en = excluded.name_en, rule_id = excluded.rule_id;

insert into staff.discipline_measure as old
  (measure_code, rank, name_zh, name_en, ends_employment, withholds_pay, rule_id)
values
  ('CRITICISM', 1, '批评教育', 'criticism and education', false, false, 'EMP-023a'),
  ('PUBLIC_CRITICISM', 2, '区内通报批评', 'public criticism inside the section', false, false,
    'EMP-023a'),
  ('SELF_CRITICISM', 3, '书面检查', 'written self-criticism', false, false, 'EMP-023a'),
  ('WARNING', 4, '警告', 'warning', false, false, 'EMP-023a'),
  ('DEMERIT', 5, '记过', 'demerit', false, false, 'EMP-023a'),
  ('POST_CHANGE', 6, '调岗', 'post change', false, false, 'EMP-023a'),
  ('DEMOTION', 7, '降职', 'demotion', false, false, 'EMP-023a'),
  ('PAY_CUT', 8, '降薪', 'pay cut', false, true, 'EMP-023a'),
  ('BONUS_CANCELLED', 9, '取消奖金', 'bonus cancelled', false, true, 'EMP-023a'),
  ('DISMISSAL', 10, '辞退', 'dismissal', true, false, 'EMP-023a'),
  ('AUTOMATIC_RESIGNATION', null, '按自动离职处理', 'treated as automatic resignation', true, false,
    'REG-007b'),
  ('IMMEDIATE_TERMINATION', null, '立即解除合同', 'immediate termination', true, false, 'REG-007b'),
  ('WITHHOLD_MONTH', null, '扣发一月工资', 'a month''s pay withheld', false, true, 'REG-007b')
on conflict (measure_code) do update
set rank = excluded.rank, name_zh = excluded.name_zh, name_en = excluded.name_en,
  ends_employment = excluded.ends_employment, withholds_pay = excluded.withholds_pay,
  rule_id = excluded.rule_id
where (old.rank, old.name_zh, old.name_en, old.ends_employment, old.withholds_pay, old.rule_id)
  is distinct from (excluded.rank, excluded.name_zh, excluded.name_en, excluded.ends_employment,
    excluded.withholds_pay, excluded.rule_id);

insert into staff.violation as old (violation_code, name_zh, name_en, rule_id) values
  ('ATTENDANCE', '违反考勤纪律', 'breaks attendance discipline', 'EMP-023a'),
  ('SERVICE', '服务态度或质量差', 'poor service or manners', 'EMP-023a'),
  ('ORDERS', '不服从工作安排', 'does not follow instructions', 'EMP-023a'),
  ('SECRETS', '泄露公司或客户秘密', 'tells secrets of the company or of customers', 'EMP-023a'),
  ('SAFETY', '违反安全规定', 'breaks safety rules', 'EMP-023a'),
  ('PROMISE', '越权或虚假承诺', 'promises beyond his authority, or falsely', 'RBAC-005a'),
  ('SECOND_JOB', '私自兼职或经营', 'has a second job or own business', 'EMP-026'),
  ('ASSESSMENT', '考核连续不合格', 'fails the assessment in a row', 'EMP-023b'),
  ('OTHER', '其他违纪', 'another violation', 'EMP-023a')
on conflict (violation_code) do update
set name_zh = excluded.name_zh, name_en = excluded.name_en, rule_id = excluded.rule_id;

insert into staff.benefit_kind as old (kind_code, name_zh, name_en, measure, rule_id) values
  ('ANNUAL_LEAVE', '带薪年假', 'paid annual leave', 'days', 'EMP-024b'),
  ('HOLIDAY', '节日福利', 'holiday benefit', 'money', 'EMP-024b'),
  ('SOCIAL_INSURANCE', '社会保险', 'social insurance', 'words', 'EMP-024b'),
  ('HOUSING_FUND', '住房公积金', 'housing fund', 'words', 'EMP-024b'),
  ('ALLOWANCE', '津贴', 'allowance', 'money', 'EMP-024b'),
  ('HEALTH_CHECK', '健康体检', 'health check', 'words', 'EMP-024b'),
  ('WEEKEND_OFF', '双休', 'weekend off', 'words', 'EMP-024b')
on conflict (kind_code) do update
set name_zh = excluded.name_zh, name_en = excluded.name_en, measure = excluded.measure,
  rule_id = excluded.rule_id;

insert into staff.award_kind as old
  (kind_code, name_zh, name_en, form, excludes_absence, rule_id)
values
  ('EXCELLENT_AGENT', '优秀客服', 'excellent agent', 'spiritual', true, 'ATT-022'),
  ('EXCELLENT_EMPLOYEE', '优秀员工', 'excellent employee', 'material', true, 'ATT-022'),
  ('IMPROVEMENT', '工作改进奖', 'work improvement', 'material', false, 'EMP-025c'),
  ('SAFETY', '安全奖', 'safety award', 'material', false, 'EMP-025c'),
  ('PRAISE', '通报表扬', 'public praise', 'spiritual', false, 'EMP-025c')
on conflict (kind_code) do update
set name_zh = excluded.name_zh, name_en = excluded.name_en, form = excluded.form,
  excludes_absence = excluded.excludes_absence, rule_id = excluded.rule_id;
