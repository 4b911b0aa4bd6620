-- Regimes: versions with their checklist, consultation, adoption by the named approver, publication,
-- acknowledgements, reviews (REG-001, REG-003, RBAC-004a).
begin;
\ir harness.sql
\ir company.sql
select tests.hire('T005', 'THQ', 'HQ-HR', 'HR_SUPERVISOR', '2026-01-01') \g /dev/null
select tests.hire('T109', 'TSA', 'CRM', 'CRM_SUPERVISOR', '2026-01-01') \g /dev/null
select access.create_login(no, lower(no) || '_kt', null, 'TCO')
from (values ('T005'), ('T109')) p (no) \g /dev/null
select format('grant %I to %I', l.login, session_user)
from access.login l
where l.login in ('t005_kt', 't109_kt')
  and not (select r.rolsuper from pg_roles r where r.rolname = session_user)
\gexec

-- The 54 documents are there, each with title, owner, approval.
select tests.is((select count(*) from policy.regime where regime_code ~ '^[0-4][A-Z]$'), 54::bigint, 'REG-001a: 54 regimes');
select tests.is((select count(*) from policy.regime_rule where regime_code ~ '^[0-4][A-Z]$'), 54::bigint,
  'REG-003c: each regime names its owner and approval');
select tests.ok(not exists (select from policy.regime_rule r where not exists (
    select from approval.chain c where c.chain_code = r.chain_code)), 'REG-003c: the approvals exist');
select tests.is((select chain_code from policy.regime_rule where regime_code = '3B'), 'REGIME_COMPANY',
  'REG-003c: 3B runs after the company''s leaders approve');
select tests.same_rows($$select regime_code, interpreter_zh from policy.regime_rule where regime_code in ('3A', '3E', '3R')$$,
  $$values ('3A', '客服部'), ('3E', '人力资源部'), ('3R', '人力资源部')$$, 'REG-003c: who interprets');

-- Drafts: by the posts that keep the regime only.
create function tests.version(code text, no int) returns bigint language sql stable security definer as $$
  select version_id from policy.regime_version where regime_code = code and version_no = no and company_id =
    (select company_id from org.company where code = 'TCO')
$$;
grant execute on function tests.version(text, int) to public;
create function tests.opinion() returns bigint language sql stable security definer as $$ select max(opinion_id) from policy.opinion $$;
grant execute on function tests.opinion() to public;
set local role t002_kt;
select tests.lives($$select policy.draft_regime('3B', 'TSA', 'CSD', null, false, null, null, null,
    '规范客服工作', '由公司领导批准', 'T101', 'T001')$$, 'REG-001a: HR drafts a department''s regime');
select tests.same_rows($$select version_no, scope::text, title_zh, issuing_unit, amends_version_id from policy.regime_version
    where version_id = tests.version('3B', 1)$$,
  $$values (1, 'unit', '客服部管理规章制度', (select name_zh from org.unit where unit_id = tests.unit('TSA', 'CSD')), null::bigint)$$,
  'REG-001a: title and issuing unit are taken from the register');
select tests.throws($$select policy.draft_regime('3B', 'TSA', 'CSD', null, false, null, null, null, '再', '再')$$,
  'KF006', 'REG-003c', 'REG-003c: a second version without a reason');
select tests.throws($$select policy.draft_regime('CONFIDENTIALITY', 'TSA', 'CRM', 'CSD', false, null, null, null, '甲', '乙')$$,
  'KF006', 'RBAC-004a', 'RBAC-004a: HR does not keep the confidentiality rule');
select tests.throws($$insert into policy.regime_version (company_id, shop_id, unit_id, scope, covers_unit_id,
    regime_code, version_no, title_zh, title_en, issuing_unit, author_employee_id, introduction, provisions)
    select company_id, shop_id, unit_id, scope, covers_unit_id, 'CONFIDENTIALITY', 1, title_zh, title_en, issuing_unit,
      author_employee_id, introduction, provisions from policy.regime_version where version_id = tests.version('3B', 1)$$,
  '42501', null, 'RBAC-004a: nor past the function');
select tests.throws($$update policy.regime_version set title_zh = '改' where version_id = tests.version('3B', 1)$$,
  '42501', null, 'REG-001a: a version is never changed');
set local role t109_kt;
select tests.lives($$select policy.draft_regime('CONFIDENTIALITY', 'TSA', 'CRM', 'CSD', false, null, null, null, '保护客户信息', '由客服部解释')$$,
  'RBAC-004a: the relationship supervisor keeps the confidentiality rule, for the whole department');
set local role t102_kt;
select tests.throws($$select policy.draft_regime('CONFIDENTIALITY', 'TSA', 'CSC', null, false, null, null, null, '甲', '乙')$$,
  'KF006', 'RBAC-004a', 'RBAC-004a: another supervisor does not');
select tests.throws($$select policy.draft_regime('SECTION_ASSESSMENT', 'TSA', 'QA', null, false, null, null, null, '甲', '乙')$$,
  'KF004', null, 'RBAC-004a: nor writes the assessment standard of another section');
select tests.lives($$select policy.draft_regime('SECTION_ASSESSMENT', 'TSA', 'CSC', null, false, null, null, null, '甲', '乙')$$,
  'RBAC-004a: but that of his own');
set local role t104_kt;
select tests.throws($$select policy.draft_regime('3B', 'TSA', 'CSC-TEL', null, false, null, null, null, '甲', '乙')$$,
  'KF006', 'RBAC-004a', 'RBAC-004a: an agent drafts nothing');

-- The checklist of seven parts.
set local role t002_kt;
select tests.is((select count(*) from policy.regime_checklist where version_id = tests.version('3B', 1) and not is_present),
  7::bigint, 'REG-001b: a draft without text misses all seven parts');
select tests.lives($$select policy.write_section(tests.version('3B', 1), 1, 0, null, '总则', 'general', null),
    policy.write_section(tests.version('3B', 1), 1, 1, 'WORKING_TIME', '工作时间', 'working time', '见政策参数'),
    policy.write_section(tests.version('3B', 1), 2, 0, 'DISPUTES', '争议解决', 'disputes', '逐级申诉')$$,
  'REG-001a: chapters and sections');
select tests.same_rows($$select part_code from policy.regime_checklist where version_id = tests.version('3B', 1) and is_present$$,
  $$values ('WORKING_TIME'), ('DISPUTES')$$, 'REG-001b: the parts that its sections cover are present');
select tests.throws($$select policy.write_section(tests.version('3B', 1), 3, 0, 'NOTHING', '甲', 'a', null)$$,
  '23503', 'regime_section_part_fkey', 'REG-001b: an eighth part');

-- REG-003a: consultation.
select tests.throws($$select policy.adopt(tests.version('3B', 1))$$, 'KF006', 'REG-003a', 'REG-003a: adoption without consultation');
set local role t104_kt;
select tests.throws($$select policy.give_opinion(tests.version('3B', 1), '早')$$, 'KF006', 'REG-003a', 'REG-003a: an opinion before the consultation');
select tests.throws($$select policy.consult(tests.version('3B', 1), access.today() + 7)$$, 'KF004', null, 'REG-003a: an agent opens no consultation');
set local role t002_kt;
select tests.lives($$select policy.consult(tests.version('3B', 1), access.today())$$, 'REG-003a: HR opens a consultation of one day');
select tests.is((select state from policy.regime_state where version_id = tests.version('3B', 1)), 'consulting', 'REG-003a: the version is in consultation');
select tests.throws($$select policy.adopt(tests.version('3B', 1))$$, 'KF006', 'REG-003a', 'REG-003a: adoption on the last day of the consultation');
set local role t104_kt;
select tests.lives($$select policy.give_opinion(tests.version('3B', 1), '晚班交接时间太短')$$, 'REG-003a: an agent gives an opinion on the last day');
select tests.is((select count(*) from policy.opinion), 1::bigint, 'REG-003a: he reads his own');
select tests.throws($$insert into policy.opinion (shop_id, version_id, unit_id, employee_id, opinion)
    values (tests.shop('TSA'), tests.version('3B', 1), tests.unit('TSA', 'CSC-TEL'), tests.employee('T103'), '代')$$,
  '42501', null, 'REG-003a: nobody speaks for another');
set local role t105_kt;
select tests.is((select count(*) from policy.opinion), 0::bigint, 'REG-003a: a colleague does not read it');
set local role t202_kt;
select tests.throws($$select policy.give_opinion(tests.version('3B', 1), '外')$$, 'KF006', 'REG-003a', 'REG-003a: an opinion from a shop that it does not bind');
set local role kefu_owner;
update policy.consultation set opens_on = access.today() - 8, closes_on = access.today() - 1;
set local role t104_kt;
select tests.throws($$select policy.give_opinion(tests.version('3B', 1), '迟')$$, 'KF006', 'REG-003a', 'REG-003a: an opinion the day after the last');
select tests.throws($$select policy.settle_opinion(tests.opinion(), 'adopted', '好')$$, 'KF004', null, 'REG-003a: nobody settles his own opinion');
set local role t002_kt;
select tests.throws($$select policy.adopt(tests.version('3B', 1))$$, 'KF006', 'REG-003a', 'REG-003a: adoption with an opinion unanswered');
select tests.is(policy.settle_opinion(tests.opinion(), 'partly', '交接延长五分钟'), '员工T104', 'REG-003a: HR settles it');
set local role t104_kt;
select tests.same_rows('select outcome, note from policy.disposition', $$values ('partly', '交接延长五分钟')$$, 'REG-003a: the author reads what became of it');

-- REG-003c: the named approver, then the publication.
set local role t002_kt;
select tests.throws($$select policy.publish_regime(tests.version('3B', 1), access.today(), null)$$,
  'KF006', 'REG-003c', 'REG-003c: publication without approval');
select policy.adopt(tests.version('3B', 1)) as request \gset
select tests.is((select chain_code from approval.request where request_id = :request), 'REGIME_COMPANY', 'REG-003c: 3B goes to the company''s leaders');
select tests.throws($$select policy.write_section(tests.version('3B', 1), 1, 1, 'LEAVE', '改', 'changed', null)$$,
  'KF006', 'REG-003c', 'REG-003c: text of a submitted version');
select tests.throws($$delete from policy.regime_section where version_id = tests.version('3B', 1)$$,
  'KF006', 'REG-003c', 'REG-003c: nor is it deleted');
select tests.throws($$select policy.publish_regime(tests.version('3B', 1), access.today(), null)$$, 'KF006', null, 'REG-003c: publication while pending');
set local role t101_kt;
select tests.throws(format('select approval.decide(%s, ''approved'', ''好'', ''{}'')', :request), 'KF004', null,
  'REG-003c: the department does not approve its own regime');
set local role t001_kt;
select tests.lives(format('select approval.decide(%s, ''approved'', ''同意'', ''{}'')', :request), 'REG-003c: the general manager approves');
set local role t104_kt;
select tests.throws($$select policy.acknowledge(tests.version('3B', 1))$$, 'KF006', 'REG-003b', 'REG-003b: acknowledged before publication');
set local role t002_kt;
select tests.throws($$select policy.publish_regime(tests.version('3B', 1), access.today() - 1, null)$$,
  'KF006', 'REG-003c', 'REG-003c: a regime does not run before its approval');
select tests.throws($$insert into policy.publication (shop_id, version_id, unit_id, paper_approval, effective_from)
    values (tests.shop('TSA'), tests.version('3B', 1), tests.unit('TSA', 'CSD'), '纸面', access.today())$$,
  '42501', null, 'REG-003c: only the administrator loads approvals on paper');
select tests.lives($$select policy.publish_regime(tests.version('3B', 1), access.today(), null)$$, 'REG-003c: published from today, with the approval');
select tests.is((select state from policy.regime_state where version_id = tests.version('3B', 1)), 'in_force', 'REG-001a: it is in force from its first day');
select tests.throws($$select policy.publish_regime(tests.version('3B', 1), access.today(), null)$$, '23505', 'publication_pkey', 'a version is published once');

-- The approval of another version is no approval.
select policy.draft_regime('3B', 'TSA', 'CSD', null, false, null, null, null, null, null, null, null, '延长交接时间') as second \gset
select tests.same_rows(format('select version_no, amends_version_id, amendment_reason, introduction from policy.regime_version where version_id = %s', :second),
  $$values (2, tests.version('3B', 1), '延长交接时间', '规范客服工作')$$, 'REG-003c: an amendment is the next version');
select tests.is((select count(*) from policy.regime_section where version_id = :second), 3::bigint, 'REG-001a: it begins with the text that it amends');
select tests.throws(format($$insert into policy.publication (shop_id, version_id, unit_id, request_id, effective_from)
    values (tests.shop('TSA'), %s, tests.unit('TSA', 'CSD'), %s, access.today())$$, :second, :request),
  'KF006', 'REG-003c', 'REG-003c: an amendment under the approval of the first version');
select tests.throws(format('select policy.publish_regime(%s, access.today(), null)', :second), 'KF006', 'REG-003c',
  'REG-003c: an amendment without the approval named in the regime');

-- REG-003b: acknowledgements.
select tests.is((select count(*) from policy.not_acknowledged(tests.version('3B', 1), access.today())), 9::bigint,
  'REG-003b: nobody of the department has acknowledged');
set local role t104_kt;
select tests.is(policy.acknowledge(tests.version('3B', 1)), true, 'REG-003b: an agent acknowledges');
select tests.is(policy.acknowledge(tests.version('3B', 1)), false, 'REG-003b: twice changes nothing');
select tests.throws($$insert into policy.acknowledgement (shop_id, version_id, employee_id, unit_id)
    values (tests.shop('TSA'), tests.version('3B', 1), tests.employee('T103'), tests.unit('TSA', 'CSC-TEL'))$$,
  '42501', null, 'REG-003b: nobody acknowledges for another');
set local role t102_kt;
select tests.throws($$insert into policy.acknowledgement (shop_id, version_id, employee_id, unit_id)
    values (tests.shop('TSA'), tests.version('3B', 1), tests.employee('T103'), tests.unit('TSA', 'CSC-TEL'))$$,
  '42501', null, 'REG-003b: not even a supervisor');
set local role t002_kt;
select tests.throws($$insert into policy.acknowledgement (shop_id, version_id, employee_id, unit_id)
    values (tests.shop('TSA'), tests.version('3B', 1), tests.employee('T103'), tests.unit('TSA', 'CSC-TEL'))$$,
  '42501', null, 'REG-003b: nor HR');
set local role t202_kt;
select tests.throws($$select policy.acknowledge(tests.version('3B', 1))$$, 'KF006', 'REG-003b', 'REG-003b: who is not bound acknowledges nothing');
set local role t103_kt;
select tests.same_rows($$select e.employee_no from policy.not_acknowledged(tests.version('3B', 1), access.today()) n
    join staff.employee e using (employee_id)$$,
  $$values ('T101'), ('T102'), ('T103'), ('T105'), ('T106'), ('T107'), ('T108'), ('T109')$$,
  'REG-003b: who has not acknowledged');

-- A regime of the company, on paper before Kefu: everybody, and the day of its review.
set local role kefu_owner;
insert into policy.regime_version (company_id, shop_id, unit_id, scope, covers_unit_id, regime_code,
  version_no, title_zh, title_en, issuing_unit, author_employee_id, introduction, provisions)
select s.company_id, s.shop_id, s.unit_id, 'company', s.unit_id, '3E', 1, '员工管理制度', 'staff regime', '人力资源部',
  tests.employee('T002'), '全体员工', '由人力资源部解释'
from org.shop s where s.code = 'THQ';
insert into policy.publication (shop_id, version_id, unit_id, paper_approval, effective_from, effective_to)
values (tests.shop('THQ'), tests.version('3E', 1), tests.unit('THQ', 'HQ'), '总经理签批', '2025-03-01', null);
select tests.throws($$insert into policy.publication (shop_id, version_id, unit_id, paper_approval, effective_from)
    values (tests.shop('TSA'), tests.version('SECTION_ASSESSMENT', 1), tests.unit('TSA', 'CSD'), '纸', '2025-03-01')$$,
  'KF006', 'REG-001a', 'REG-001a: a publication under another unit');
set local role t202_kt;
select tests.lives($$select policy.acknowledge(tests.version('3E', 1))$$, 'REG-003b: a regime of the company binds every shop');
select tests.ok(exists (select from policy.versions_covering(tests.unit('TMS', 'THERAPY'), '2026-05-01') where regime_code = '3E')
  and not exists (select from policy.versions_covering(tests.unit('TMS', 'THERAPY'), access.today()) where regime_code = '3B'),
  'REG-001a: each place has the regimes that cover it');
select tests.is((select count(*) from policy.regime_version where regime_code = '3B'), 0::bigint,
  'RBAC-001b: regimes of another shop are not read');
set local role kefu_owner;
select tests.is((select count(*) from policy.versions_in_force('2025-02-28') where regime_code = '3E'), 0::bigint, 'REG-001a: not in force the day before its first');
select tests.is((select count(*) from policy.versions_in_force('2025-03-01') where regime_code = '3E'), 1::bigint, 'REG-001a: in force on its first day');

-- REG-003d: the review list; the exact day is in time.
create function tests.overdue(day date) returns boolean language sql stable as $$
  select is_overdue from policy.reviews(day) where version_id = tests.version('3E', 1)
$$;
grant execute on function tests.overdue(date) to public;
select tests.is(tests.overdue('2026-03-01'), false, 'REG-003d: twelve months after it began the review is not overdue');
select tests.is(tests.overdue('2026-03-02'), true, 'REG-003d: the day after it is');
set local role t002_kt;
select tests.lives($$select policy.review(tests.version('3E', 1), 'keep', '仍适用', '2026-04-01')$$, 'REG-003d: HR reviews');
select tests.is(tests.overdue('2027-04-01'), false, 'REG-003d: counted from the review, the exact day is in time');
select tests.is(tests.overdue('2027-04-02'), true, 'REG-003d: and the day after is not');
select tests.throws($$select policy.review(tests.version('3E', 1), 'keep', '早', '2025-02-28')$$, 'KF006', 'REG-003d', 'REG-003d: a review before it ran');
select tests.throws($$select policy.review(tests.version('3E', 1), 'keep', '晚', access.today() + 1)$$, 'KF006', 'REG-003d', 'REG-003d: a review to come');
set local role t104_kt;
select tests.throws($$select policy.review(tests.version('3B', 1), 'keep', '甲', access.today())$$, 'KF004', null, 'REG-003d: an agent reviews nothing');
set local role t002_kt;
select tests.lives($$select policy.set_value('regime.review_months', '6', '2026-01-01', company_code => 'TCO')$$, 'REG-003d: the interval is a policy');
select tests.is(tests.overdue('2026-10-01'), false, 'REG-003d: six months on the exact day');
select tests.is(tests.overdue('2026-10-02'), true, 'REG-003d: six months and a day');
select tests.lives($$select policy.set_value('regime.review_months', null, '2026-01-01', company_code => 'TCO')$$, 'REG-002c: a blank interval');
select tests.throws($$select tests.overdue('2026-10-02')$$, 'KF002', null, 'REG-002c: is an error, not twelve');

\o
select tests.finish();
rollback;
