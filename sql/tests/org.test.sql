-- The organisation: templates as the documents print them, one parent, no cycle, one head, one
-- primary assignment (ORG-001, ORG-002, ORG-T1, ORG-T2).
begin;
\ir harness.sql
\ir company.sql

select tests.same_rows($$
    select u.code, u.name_zh, u.name_en, parent.code as reports_to, p.head_post_code
    from org.unit u join org.placement p using (shop_id, unit_id)
    left join org.unit parent on parent.unit_id = p.parent_unit_id
    where u.shop_id = tests.shop('TSA') and u.kind <> 'shop' $$, $$
    values
    ('CSD', '客服部', 'customer-service department', 'SCENIC', 'CS_MANAGER'),
    ('CRM', '客户关系维护部', 'customer-relationship maintenance section', 'CSD', 'CRM_SUPERVISOR'),
    ('CRM-MEM', '会员维护中心', 'member maintenance centre', 'CRM', 'CRM_SUPERVISOR'),
    ('CRM-INF', '客户信息管理中心', 'customer-information management centre', 'CRM', 'CRM_SUPERVISOR'),
    ('QA', '服务质量考核部', 'service-quality assessment section', 'CSD', 'QA_SUPERVISOR'),
    ('QA-ASM', '服务质量测评中心', 'service-quality assessment centre', 'QA', 'QA_TEAM_LEADER'),
    ('QA-CBK', '满意度回访中心', 'satisfaction call-back centre', 'QA', 'QA_SUPERVISOR'),
    ('SCN', '景区服务部', 'scenic-area customer service', 'CSD', 'SCENIC_SUPERVISOR'),
    ('SCN-LIA', '信息联络中心', 'information liaison centre', 'SCN', 'ZONE_TEAM_LEADER'),
    ('SCN-CNS', '服务咨询中心', 'service consulting centre', 'SCN', 'ZONE_TEAM_LEADER'),
    ('CSC', '客户服务中心', 'customer service centre (telephone centre)', 'CSD', 'CSC_SUPERVISOR'),
    ('CSC-CC', 'CC组', 'contact-centre (online) group', 'CSC', 'CC_TEAM_LEADER'),
    ('CSC-TEL', '话务组', 'telephone group', 'CSC', 'TEL_TEAM_LEADER'),
    ('OPC', '服务预警/客户提案运营中心', 'early-warning and customer-proposal operation centre', 'CSD',
      'CS_MANAGER'),
    ('DAC', '服务数据分析中心', 'service-data analysis centre', 'CSD', 'CS_MANAGER') $$,
  'ORG-T1: units, parents and heads of the scenic area');

select tests.same_rows($$
    select p.post_code, o.name_zh, p.reports_to_post_code, u.code as unit, p.in_figure
    from org.position p join org.post o using (post_code) join org.unit u using (shop_id, unit_id)
    where p.shop_id = tests.shop('TSA') $$, $$
    values
    ('CS_MANAGER', '客服部经理', null, 'CSD', true),
    ('CRM_SUPERVISOR', '客户关系维护主管', 'CS_MANAGER', 'CRM', true),
    ('SCENIC_SUPERVISOR', '景区客服主管', 'CS_MANAGER', 'SCN', true),
    ('CSC_SUPERVISOR', '客户服务中心主管', 'CS_MANAGER', 'CSC', true),
    ('QA_SUPERVISOR', '服务质量考核主管', 'CS_MANAGER', 'QA', true),
    ('QA_TEAM_LEADER', '考核组长', 'QA_SUPERVISOR', 'QA-ASM', true),
    ('QA_SPECIALIST', '考核专员', 'QA_TEAM_LEADER', 'QA-ASM', true),
    ('CALLBACK_SPECIALIST', '回访专员', 'QA_SUPERVISOR', 'QA-CBK', false),
    ('MEMBER_SPECIALIST', '会员维护专员', 'CRM_SUPERVISOR', 'CRM-MEM', true),
    ('INFO_SPECIALIST', '信息管理专员', 'CRM_SUPERVISOR', 'CRM-INF', true),
    ('ZONE_TEAM_LEADER', '片区组长', 'SCENIC_SUPERVISOR', 'SCN', true),
    ('SCENIC_SPECIALIST', '景区专员', 'ZONE_TEAM_LEADER', 'SCN-CNS', true),
    ('LIAISON_SPECIALIST', '信息联络专员', 'ZONE_TEAM_LEADER', 'SCN-LIA', true),
    ('TEL_TEAM_LEADER', '话务组长', 'CSC_SUPERVISOR', 'CSC-TEL', true),
    ('TEL_AGENT', '话务专员', 'TEL_TEAM_LEADER', 'CSC-TEL', false),
    ('CC_TEAM_LEADER', 'CC组长', 'CSC_SUPERVISOR', 'CSC-CC', true),
    ('CC_AGENT', 'CC专员', 'CC_TEAM_LEADER', 'CSC-CC', false) $$,
  'ORG-T2: posts, superiors and units of the scenic area');

select tests.same_rows($$
    select o.post_code, o.duty_rule from org.post o
    where o.post_code in (select p.post_code from org.position p where p.shop_id = tests.shop('TSA')) $$, $$
    values ('CS_MANAGER', 'ORG-003'), ('CRM_SUPERVISOR', 'ORG-009'), ('SCENIC_SUPERVISOR', 'ORG-006'),
    ('CSC_SUPERVISOR', 'ORG-004'), ('QA_SUPERVISOR', 'ORG-012'), ('QA_TEAM_LEADER', null),
    ('QA_SPECIALIST', 'ORG-014'), ('CALLBACK_SPECIALIST', 'ORG-013'), ('MEMBER_SPECIALIST', 'ORG-011'),
    ('INFO_SPECIALIST', 'ORG-010'), ('ZONE_TEAM_LEADER', null), ('SCENIC_SPECIALIST', 'ORG-007'),
    ('LIAISON_SPECIALIST', 'ORG-008'), ('TEL_TEAM_LEADER', null), ('TEL_AGENT', 'ORG-005'),
    ('CC_TEAM_LEADER', null), ('CC_AGENT', 'ORG-005') $$,
  'ORG-T2: duty texts');

select tests.throws($$select org.instantiate_template('NOBODY', 'SCENIC_AREA', 'TX', '甲', 'x', '2026-01-01')$$,
  'P0002', null, 'a shop of an unknown company');
select tests.throws($$select org.instantiate_template('TCO', 'NOTHING', 'TX', '甲', 'x', '2026-01-01')$$,
  'P0002', null, 'a shop from an unknown template');
select tests.throws($$select org.instantiate_template('TCO', 'MASSAGE_SHOP', 'TMS', '甲', 'x', '2026-01-01')$$,
  '23505', 'shop_code_key', 'a second shop of one code');

-- One parent at any moment; the day after an end belongs to the next.
select tests.throws($$insert into org.placement (shop_id, unit_id, parent_unit_id, valid)
    values (tests.shop('TSA'), tests.unit('TSA', 'DAC'), tests.unit('TSA', 'QA'), '[2026-06-01,)')$$,
  '23P01', 'placement_one_parent', 'ORG-001: two parents at one time');
select tests.throws($$update org.placement set valid = '[2026-01-01,2026-06-01]'
    where unit_id = tests.unit('TSA', 'DAC');
    insert into org.placement (shop_id, unit_id, parent_unit_id, valid)
    values (tests.shop('TSA'), tests.unit('TSA', 'DAC'), tests.unit('TSA', 'QA'), '[2026-06-01,)')$$,
  '23P01', 'placement_one_parent', 'ORG-001: two parents on one day');
select tests.lives($$update org.placement set valid = '[2026-01-01,2026-06-01)'
    where unit_id = tests.unit('TSA', 'DAC');
    insert into org.placement (shop_id, unit_id, parent_unit_id, head_post_code, valid)
    values (tests.shop('TSA'), tests.unit('TSA', 'DAC'), tests.unit('TSA', 'QA'), 'CS_MANAGER', '[2026-06-01,)')$$,
  'ORG-001: a move on a day');
select tests.ok(tests.unit('TSA', 'DAC') not in (select unit_id from org.subtree(tests.unit('TSA', 'QA'), '2026-05-31')),
  'before its move a unit is not below its new parent');
select tests.ok(tests.unit('TSA', 'DAC') in (select unit_id from org.subtree(tests.unit('TSA', 'QA'), '2026-06-01')),
  'from its move on a unit is below its new parent');
select tests.same_rows($$select u.code, a.distance from org.ancestors(tests.unit('TSA', 'DAC'), '2026-06-01') a
    join org.unit u using (unit_id)$$,
  $$values ('DAC', 0), ('QA', 1), ('CSD', 2), ('SCENIC', 3)$$, 'ancestors of a unit, nearest first');
select tests.throws($$insert into org.placement (shop_id, unit_id, parent_unit_id, valid)
    values (tests.shop('TMS'), tests.unit('TSA', 'OPC'), tests.unit('TMS', 'SHOP'), '[2027-01-01,)')$$,
  '23503', 'placement_unit_fkey', 'a unit in another shop');

-- No cycles, on no day.
select tests.throws($$update org.placement set parent_unit_id = unit_id where unit_id = tests.unit('TSA', 'CRM')$$,
  '23514', 'placement_not_own_parent', 'ORG-001: a unit below itself');
select tests.throws($$update org.placement set parent_unit_id = tests.unit('TSA', 'CRM-MEM')
    where unit_id = tests.unit('TSA', 'CRM')$$,
  '23514', 'placement_no_cycle', 'ORG-001: a unit below its own child');
select tests.throws($$update org.placement set valid = '[2026-01-01,2027-01-01)' where unit_id = tests.unit('TSA', 'CSD');
    insert into org.placement (shop_id, unit_id, parent_unit_id, valid)
    values (tests.shop('TSA'), tests.unit('TSA', 'CSD'), tests.unit('TSA', 'CSC-TEL'), '[2027-01-01,)')$$,
  '23514', 'placement_no_cycle', 'ORG-001: a cycle over three levels from a day to come');
select tests.throws($$
    update org.placement set valid = '[2026-01-01,2027-06-01)' where unit_id = tests.unit('TSA', 'QA');
    insert into org.placement (shop_id, unit_id, parent_unit_id, valid)
    values (tests.shop('TSA'), tests.unit('TSA', 'QA'), tests.unit('TSA', 'CRM'), '[2027-06-01,)');
    update org.placement set valid = '[2026-01-01,2027-01-01)' where unit_id = tests.unit('TSA', 'CRM');
    insert into org.placement (shop_id, unit_id, parent_unit_id, valid)
    values (tests.shop('TSA'), tests.unit('TSA', 'CRM'), tests.unit('TSA', 'QA'), '[2027-01-01,)')$$,
  '23514', 'placement_no_cycle', 'ORG-001: a cycle that closes only later');
select tests.lives($$update org.placement set valid = '[2026-01-01,2027-01-01)' where unit_id = tests.unit('TSA', 'CRM');
    insert into org.placement (shop_id, unit_id, parent_unit_id, valid)
    values (tests.shop('TSA'), tests.unit('TSA', 'CRM'), tests.unit('TSA', 'QA'), '[2027-01-01,)')$$,
  'ORG-001: a section below another without a cycle');

-- One head, one primary assignment.
select tests.ok((select a.is_head from org.assignment a where a.employee_id = tests.employee('T101')),
  'an assignment takes is_head from its position');
select tests.throws($$insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
    values (tests.shop('TSA'), tests.employee('T102'), tests.unit('TSA', 'CSD'), 'CS_MANAGER', false, '[2026-05-01,)')$$,
  '23P01', 'assignment_one_head', 'ORG-001: a second head');
select tests.throws($$update org.assignment set is_head = false where employee_id = tests.employee('T101');
    insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_head, is_primary, valid)
    values (tests.shop('TSA'), tests.employee('T102'), tests.unit('TSA', 'CSD'), 'CS_MANAGER', false, false, '[2026-05-01,)')$$,
  '23P01', 'assignment_one_head', 'ORG-001: a second head who says he is none');
select tests.lives($$update org.assignment set valid = '[2026-01-01,2026-05-01)' where employee_id = tests.employee('T101');
    insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
    values (tests.shop('TSA'), tests.employee('T102'), tests.unit('TSA', 'CSD'), 'CS_MANAGER', false, '[2026-05-01,)')$$,
  'ORG-001: the next head from the day that the first has ended');
select tests.throws($$insert into org.assignment (shop_id, employee_id, unit_id, post_code, valid)
    values (tests.shop('TSA'), tests.employee('T104'), tests.unit('TSA', 'CSC-CC'), 'CC_AGENT', '[2026-05-01,)')$$,
  '23P01', 'assignment_one_primary', 'ORG-001: a second primary assignment');
select tests.lives($$insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
    values (tests.shop('TSA'), tests.employee('T104'), tests.unit('TSA', 'CSC-CC'), 'CC_AGENT', false, '[2026-05-01,)')$$,
  'ORG-001: a second assignment that is not primary');
select tests.throws($$insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
    values (tests.shop('TSA'), tests.employee('T104'), tests.unit('TSA', 'CSC-CC'), 'CC_AGENT', false, '[2026-08-01,)')$$,
  '23P01', 'assignment_no_overlap', 'one post of one unit twice for one person');
select tests.throws($$insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
    values (tests.shop('TSA'), tests.employee('T104'), tests.unit('TSA', 'CSC-TEL'), 'THERAPIST', false, '[2026-05-01,)')$$,
  '23503', 'assignment_position_fkey', 'a post that the unit does not have');
select tests.throws($$insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
    values (tests.shop('TSA'), tests.employee('T104'), tests.unit('TSA', 'CSC-CC'), 'CC_AGENT', false, '(,2026-01-01)')$$,
  '23514', 'assignment_valid_not_empty', 'an assignment without a first day');

\o
select tests.finish();
rollback;
