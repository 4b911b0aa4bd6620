-- The organisation changes: templates, names, duties, the two lines, the headcount plan, and units
-- that move, split and close (ORG-001, ORG-002c, ORG-015 to ORG-021).
begin;
\ir harness.sql
\ir company.sql
select policy.bind_regime('3B', '2026-01-01', company_code => 'TCO') \g /dev/null

-- Templates.
select org.instantiate_template('TCO', 'CALL_CENTRE', 'TCC', '测试呼叫中心', 'test call centre', '2026-01-01') \g /dev/null
select tests.same_rows($$
    select u.code, u.name_zh, parent.code as above, p.head_post_code,
      string_agg(o.post_code, ' ' order by o.post_code) as posts
    from org.unit u join org.placement p using (shop_id, unit_id)
    left join org.unit parent on parent.unit_id = p.parent_unit_id
    left join org.position o on o.unit_id = u.unit_id
    where u.shop_id = tests.shop('TCC') group by 1, 2, 3, 4 $$, $$
    values ('SHOP', '测试呼叫中心', null, null, null),
    ('CALL', '客户服务中心', 'SHOP', 'CS_DIRECTOR', 'CS_DIRECTOR'),
    ('CALL-A', '甲班', 'CALL', 'SHIFT_LEADER', 'CALL_AGENT SHIFT_LEADER'),
    ('CALL-B', '乙班', 'CALL', 'SHIFT_LEADER', 'CALL_AGENT SHIFT_LEADER'),
    ('CALL-C', '丙班', 'CALL', 'SHIFT_LEADER', 'CALL_AGENT SHIFT_LEADER'),
    ('CALL-DUTY', '值班室', 'CALL', 'CS_DIRECTOR', 'DUTY_STAFF') $$,
  'ORG-017c: a call centre with director, shift leaders, agents and duty staff');
set local role t002_kt;
select tests.is(org.add_template('TMS', 'SHOP', 'THREE_LAYER', '2026-03-01'), 4,
  'ORG-016: HR adds the three-layer department to a shop');
select tests.same_rows($$
    select u.code, parent.code as above, p.head_post_code,
      (select string_agg(o.post_code || coalesce('>' || o.reports_to_post_code, ''), ' ' order by o.post_code)
        from org.position o where o.unit_id = u.unit_id) as posts
    from org.unit u join org.placement p using (shop_id, unit_id)
    join org.unit parent on parent.unit_id = p.parent_unit_id
    where u.shop_id = tests.shop('TMS') and u.code like 'SVC%' $$, $$
    values ('SVC', 'SHOP', 'CS_MANAGER', 'CS_MANAGER'),
    ('SVC-ORD', 'SVC', 'SERVICE_SUPERVISOR', 'SERVICE_STAFF>SERVICE_SUPERVISOR SERVICE_SUPERVISOR>CS_MANAGER'),
    ('SVC-CMP', 'SVC', 'SERVICE_SUPERVISOR', 'SERVICE_STAFF>SERVICE_SUPERVISOR SERVICE_SUPERVISOR>CS_MANAGER'),
    ('SVC-SRV', 'SVC', 'SERVICE_SUPERVISOR', 'SERVICE_STAFF>SERVICE_SUPERVISOR SERVICE_SUPERVISOR>CS_MANAGER') $$,
  'ORG-016a: order, complaint and customer-service groups under the manager, in three layers');
select tests.throws($$select org.add_template('TMS', 'SHOP', 'NOTHING', '2026-03-01')$$,
  'KF006', 'ORG-016', 'ORG-016: an unknown template');
set local role t101_kt;
select tests.throws($$select org.add_template('TSA', 'CSD', 'THREE_LAYER', '2026-03-01')$$,
  'KF004', null, 'ORG-001: a CS manager sets up no units');
set local role kefu_owner;
select tests.ok((select bool_and(exists (select from org.post p where p.post_code = c)) from unnest(array[
    'GENERAL_MANAGER', 'DEPARTMENT_MANAGER', 'FINANCE', 'HR_SUPERVISOR', 'HR', 'ADMINISTRATION',
    'ACCOUNTANT', 'CASHIER', 'MERCHANDISER', 'STORE_KEEPER', 'SHOP_MANAGER', 'MANAGER_ASSISTANT',
    'CLERK', 'SALES_SUPERVISOR', 'SHOP_STORE_KEEPER', 'DESIGNER', 'TECHNICIAN', 'SHOP_ASSISTANT',
    'SHOP_AGENT', 'PACKER', 'LOADER']) c), 'ORG-021: the post catalogue of the grade-tier scheme');
select tests.ok(exists (select from org.position p
    where p.shop_id = tests.shop('THQ') and p.post_code = 'COMPLAINT_HEAD' and p.is_head)
    and exists (select from org.position p
    where p.shop_id = tests.shop('TMS') and p.post_code = 'DEPARTMENT_HEAD'),
  'ORG-017b: the company''s complaint department and a massage shop''s head of department');

-- Names.
select tests.same_rows($$select kind::text, code from org.find('质量考核主管')$$,
  $$values ('post', 'QA_SUPERVISOR')$$, 'ORG-002c: another name leads to the canonical post');
select tests.same_rows($$select code from org.find('维护专员')$$,
  $$values ('MEMBER_SPECIALIST'), ('INFO_SPECIALIST')$$, 'ORG-002c: one name of two posts');
set local role t104_kt;
select tests.same_rows($$select kind::text, shop_code, code from org.find('话务中心')$$,
  $$values ('unit', 'TSA', 'CSC')$$, 'ORG-002c: another name leads to the unit of the own shop');
select tests.same_rows($$select f.code from org.find('qa-') f$$, $$values ('QA-ASM'), ('QA-CBK')$$,
  'a part of a code finds units');
select tests.ok(not exists (select from org.find('THERAPY')), 'nobody finds units that he does not see');
set local role kefu_owner;
select tests.ok(exists (select from org.find('THERAPY')), 'which are there');

-- Duties.
select tests.ok(not exists (select from org.post p
    where p.duty_rule ~ '^ORG-0(0[3-9]|1[0-7])' and p.post_code not in ('SHOP_MANAGER', 'THERAPIST', 'RECEPTIONIST')
      and not exists (select from org.post_duty d where d.post_code = p.post_code and d.kind = 'duty')),
  'ORG-003 to ORG-017: every post with a duty text in the documents has its duties');
select tests.is((select string_agg(d.rule_id || ' ' || d.n, ', ' order by d.rule_id, d.n)
    from (select rule_id, post_code, count(*) as n from org.post_duty
      where kind = 'duty' and rule_id in ('ORG-004', 'ORG-006', 'ORG-009', 'ORG-012') group by 1, 2) d),
  'ORG-004 8, ORG-006 11, ORG-009 12, ORG-012 13', 'as many duties as the documents number');
select tests.ok(not exists (select from org.post p where not exists (
    select from org.post_duty d where d.post_code = p.post_code and d.kind = 'safety')),
  'ORG-020: each post has its safety duties');
select tests.ok((select text_en like '%in full%' from org.post_duty
    where post_code = 'CS_MANAGER' and kind = 'safety'), 'ORG-020: the department manager answers in full');
select tests.is((select count(*) from org.partner p where exists (
    select from org.template_unit u where u.code = p.unit_code)), 11::bigint,
  'ORG-015: the eleven parties of the work flow are units');

-- ORG-018: two lines.
set local role t002_kt;
select tests.lives($$insert into org.service_line (shop_id, unit_id, line, valid) values
    (tests.shop('TSA'), tests.unit('TSA', 'CSC'), 'executing', '[2026-01-01,)'),
    (tests.shop('TSA'), tests.unit('TSA', 'QA'), 'supervising', '[2026-01-01,)')$$,
  'ORG-018: HR names the executing and the supervising unit');
select tests.throws($$insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
    values (tests.shop('TSA'), tests.employee('T104'), tests.unit('TSA', 'QA-CBK'), 'CALLBACK_SPECIALIST', false, '[2026-06-01,)')$$,
  'KF006', 'ORG-018', 'ORG-018: a person of a group below the one and of a centre below the other');
select tests.lives($$insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
    values (tests.shop('TSA'), tests.employee('T104'), tests.unit('TSA', 'CRM-MEM'), 'MEMBER_SPECIALIST', false, '[2026-06-01,)')$$,
  'ORG-018: a person of one line and of a unit without a line');
select tests.throws($$insert into org.service_line (shop_id, unit_id, line, valid) values
    (tests.shop('TSA'), tests.unit('TSA', 'CRM'), 'supervising', '[2026-09-01,)')$$,
  'KF006', 'ORG-018', 'ORG-018: a line that would put him into both later');
select tests.throws($$select org.move_unit('TSA', 'CRM-MEM', 'QA', '2026-09-01')$$,
  'KF006', 'ORG-018', 'ORG-018: a unit that moves below the other line with him');
select tests.lives($$
    update org.assignment set valid = '[2026-01-01,2026-09-01)' where employee_id = tests.employee('T104') and is_primary;
    update org.assignment set valid = '[2026-06-01,2026-09-01)' where employee_id = tests.employee('T104') and not is_primary;
    insert into org.assignment (shop_id, employee_id, unit_id, post_code, valid)
    values (tests.shop('TSA'), tests.employee('T104'), tests.unit('TSA', 'QA-CBK'), 'CALLBACK_SPECIALIST', '[2026-09-01,)')$$,
  'ORG-018: first the one line, from the day after its end the other');
select tests.throws($$insert into org.service_line (shop_id, unit_id, line, valid) values
    (tests.shop('TSA'), tests.unit('TSA', 'CSC'), 'supervising', '[2027-01-01,)')$$,
  '23P01', 'service_line_one_at_a_time', 'ORG-018: a unit in both lines');
set local role t104_kt;
select tests.throws($$insert into org.service_line (shop_id, unit_id, line, valid) values
    (tests.shop('TSA'), tests.unit('TSA', 'DAC'), 'executing', '[2026-01-01,)')$$,
  '42501', null, 'ORG-018: an agent names no lines');

-- ORG-019: the headcount plan.
set local role t101_kt;
select approval.submit('HEADCOUNT_PLAN', tests.unit('TSA', 'CSD'), '编制', 'plan', 'org.headcount_plan',
  details => '{"plan": {"CSC-TEL/TEL_AGENT": 3, "CSC-TEL/TEL_TEAM_LEADER": 1}}') as request \gset
set local role t002_kt;
select tests.throws(format($$select org.set_plan('TSA', 'CSC-TEL', 'TEL_AGENT', 3, '2026-02-01', %s)$$, :request),
  'KF006', 'ORG-019', 'ORG-019: a plan before the company leadership approves it');
select tests.throws($$select org.set_plan('TSA', 'CSC-TEL', 'TEL_AGENT', 3, '2026-02-01')$$,
  'KF006', null, 'ORG-019: a plan without a request');
set local role t001_kt;
select approval.decide(:request, 'approved', null) \g /dev/null
set local role t002_kt;
select tests.throws(format($$select org.set_plan('TSA', 'CSC-TEL', 'TEL_AGENT', 4, '2026-02-01', %s)$$, :request),
  'KF006', 'ORG-019', 'ORG-019: more places than approved');
select tests.throws(format($$select org.set_plan('TSA', 'CSC-CC', 'CC_AGENT', 1, '2026-02-01', %s)$$, :request),
  'KF006', 'ORG-019', 'ORG-019: places of a post that the request does not name');
select tests.lives(format($$select org.set_plan('TSA', 'CSC-TEL', 'TEL_AGENT', 3, '2026-02-01', %s),
    org.set_plan('TSA', 'CSC-TEL', 'TEL_TEAM_LEADER', 1, '2026-02-01', %s)$$, :request, :request),
  'ORG-019: HR enters the approved plan');
select tests.same_rows($$select post_code, planned, filled, vacant from org.establishment('2026-03-01')
    where unit_id = tests.unit('TSA', 'CSC-TEL')$$,
  $$values ('TEL_AGENT', 3, 1, 2), ('TEL_TEAM_LEADER', 1, 1, 0)$$, 'ORG-019: planned, filled and vacant');
select tests.same_rows($$select planned, filled, vacant from org.establishment('2026-01-15')
    where unit_id = tests.unit('TSA', 'CSC-TEL') and post_code = 'TEL_AGENT'$$,
  $$values (null::int, 1, 0)$$, 'ORG-019: before the plan nothing is vacant');
select tests.lives($$select org.set_plan('TSA', 'CSC-TEL', 'TEL_AGENT', 2, '2026-05-01')$$,
  'ORG-019: a smaller plan needs no approval');
select tests.throws($$select org.set_plan('TSA', 'CSC-TEL', 'TEL_AGENT', 3, '2026-06-01')$$,
  'KF006', null, 'ORG-019: and growing back needs one');
select tests.throws($$select org.set_plan('TSA', 'CSC-TEL', 'TEL_AGENT', 1, '2026-04-01')$$,
  'KF006', 'ORG-019', 'ORG-019: a plan before a later one');
select tests.throws($$select org.set_plan('TSA', 'CSC-TEL', 'PACKER', 0, '2026-06-01')$$,
  'KF006', 'ORG-019', 'ORG-019: a post that the unit does not have');
set local role t101_kt;
select tests.throws($$select org.set_plan('TSA', 'CSC-TEL', 'TEL_AGENT', 0, '2026-07-01')$$,
  'KF004', null, 'ORG-019: the department head draws up, HR enters');
set local role t202_kt;
select tests.is((select count(*) from org.headcount_plan), 0::bigint,
  'RBAC-001b: another shop does not see the plan');

-- ORG-001: units move, split and close; what was, stays.
set local role t002_kt;
select tests.lives($$select org.move_unit('TSA', 'DAC', 'QA', '2026-05-01')$$, 'ORG-001: HR moves a centre');
select tests.same_rows($$select u.code, d.day from (values (date '2026-04-30'), ('2026-05-01')) d (day)
    cross join lateral org.ancestors(tests.unit('TSA', 'DAC'), d.day) a join org.unit u using (unit_id)
    where a.distance = 1$$, $$values ('CSD', date '2026-04-30'), ('QA', '2026-05-01')$$,
  'ORG-001: from the day of the move it stands in its new place');
select tests.lives($$select org.move_unit('TSA', 'DAC', 'CRM', '2026-05-01')$$, 'ORG-001: another choice for the same day');
select tests.throws($$select org.move_unit('TSA', 'DAC', 'QA', '2026-04-01')$$,
  'KF006', 'ORG-001', 'ORG-001: a move before a later one');
select tests.throws($$select org.move_unit('TSA', 'SCENIC', 'CSD', '2026-06-01')$$,
  'KF006', 'ORG-001', 'ORG-001: the root of a shop stays');
select tests.throws($$select org.move_unit('TSA', 'CRM', 'CRM-MEM', '2026-06-01')$$,
  '23514', 'placement_no_cycle', 'ORG-001: no unit moves below itself');
select tests.throws($$select org.move_unit('TSA', 'NOWHERE', 'CSD', '2026-06-01')$$,
  'KF006', 'ORG-001', 'ORG-001: an unknown unit');
set local role t101_kt;
select tests.throws($$select org.move_unit('TSA', 'OPC', 'QA', '2026-06-01')$$,
  'KF004', null, 'ORG-001: a CS manager moves no units');
select tests.throws($$select org.close_unit('TSA', 'OPC', '2026-06-01')$$,
  'KF004', null, 'ORG-001: nor closes them');

set local role t002_kt;
select tests.is(org.split_unit('TSA', 'CSC-CC', 'CSC-CC2', 'CC二组', 'second contact-centre group',
    array['T105'], '2026-07-01'), 1, 'ORG-001: HR splits a group');
select tests.same_rows($$select u.code, a.valid from org.assignment a join org.unit u using (unit_id)
    where a.employee_id = tests.employee('T105')$$,
  $$values ('CSC-CC', daterange '[2026-01-01,2026-07-01)'), ('CSC-CC2', '[2026-07-01,)')$$,
  'ORG-001: the people go over on the day');
select tests.same_rows($$select unit_name, filled from report.headcount('2026-06-01', '2026-06-30')
      where shop_id = tests.shop('TSA') and unit_name like 'CC%' and filled > 0
    union all select unit_name, filled from report.headcount('2026-07-01', '2026-07-31')
      where shop_id = tests.shop('TSA') and unit_name like 'CC%' and filled > 0$$,
  $$values ('CC组', 1), ('CC二组', 1)$$, 'ORG-001: reports of old periods keep the unit of that day');
select tests.throws($$select org.split_unit('TSA', 'CSC-CC', 'CSC-CC3', '三组', 'third', array['T103'], '2026-08-01')$$,
  'KF006', 'ORG-001', 'ORG-001: people who are not there');

select tests.throws($$select org.close_unit('TSA', 'CSC-CC2', '2026-12-01')$$,
  'KF006', 'ORG-001', 'ORG-001: a unit with people is not closed');
select tests.throws($$select org.close_unit('TSA', 'CSC-TEL', '2026-12-01')$$,
  'KF006', 'ORG-001', 'ORG-001: a unit with people and planned places');
select tests.throws($$select org.close_unit('TSA', 'CRM', '2026-12-01')$$,
  'KF006', 'ORG-001', 'ORG-001: a unit with units below it');
set local role kefu_owner;
insert into org.headcount_plan (shop_id, unit_id, post_code, valid, planned)
values (tests.shop('TSA'), tests.unit('TSA', 'CSC-CC'), 'CC_AGENT', '[2026-01-01,)', 0);
set local role t002_kt;
select tests.lives($$select org.close_unit('TSA', 'CSC-CC', '2026-07-01')$$,
  'ORG-001: a unit is closed once everybody has left it');
select tests.ok(tests.unit('TSA', 'CSC-CC') in (select unit_id from org.subtree(tests.unit('TSA', 'CSC'), '2026-06-30'))
    and tests.unit('TSA', 'CSC-CC') not in (select unit_id from org.subtree(tests.unit('TSA', 'CSC'), '2026-07-01')),
  'ORG-001: it stood to its last day');
select tests.throws($$select org.close_unit('TSA', 'CSC-CC', '2026-08-01')$$,
  'KF006', 'ORG-001', 'ORG-001: it is closed once');
set local role t201_kt;
select tests.same_rows($$select unit_code, depth, post_code, holders::text from org.chart(tests.unit('TMS', 'SHOP'), '2026-02-01')
    where post_code is not null$$,
  $$values ('SHOP', 0, 'SHOP_MANAGER', '{"T201 员工T201"}'), ('THERAPY', 1, 'THERAPIST', '{"T202 员工T202"}')$$,
  'ORG-001: the chart of a shop names posts and holders');
set local role kefu_owner;

\o
select tests.finish();
rollback;
