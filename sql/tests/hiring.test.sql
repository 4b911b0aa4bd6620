-- Files, qualification, hiring, headcount and onboarding (EMP-001 to EMP-005, EMP-007, EMP-008,
-- EMP-026). Each rule with a case that is accepted and one that is refused, as the person concerned.
begin;
\ir harness.sql
\ir company.sql

select org.instantiate_template('TCO', 'ONLINE_SHOP', 'TOS', '测试网店', 'test online shop', '2026-01-01') \g /dev/null
select tests.hire('T301', 'TOS', 'SHOP', 'SHOP_MANAGER', '2026-01-01') \g /dev/null
select tests.hire('T005', 'THQ', 'HQ-HR', 'HR_SUPERVISOR', '2026-01-01') \g /dev/null
select access.create_login(no, lower(no) || '_kt', null, 'TCO') from (values ('T301'), ('T005')) p (no) \g /dev/null
select format('grant %I to %I', l.login, session_user)
from access.login l
where l.login in ('t301_kt', 't005_kt')
  and not (select r.rolsuper from pg_roles r where r.rolname = session_user)
\gexec
-- What was hired before the policies held is judged without them.
set constraints all immediate;
set constraints all deferred;
select policy.bind_regime('0A', '2026-02-01', shop_code => 'TMS') \g /dev/null
select policy.bind_regime('4B', '2026-02-01', shop_code => 'TSA') \g /dev/null
select policy.bind_regime('2H', '2026-02-01', shop_code => 'TOS') \g /dev/null

-- B-20: completed years, the birthday included.
select tests.is(staff.age_on(born::date, day::date), years, 'B-20, EMP-002a: age of ' || born || ' on ' || day)
from (values
  ('2000-05-10', '2018-05-09', 17), ('2000-05-10', '2018-05-10', 18), ('2000-05-10', '2018-05-11', 18),
  ('2000-05-10', '2056-05-09', 55), ('2000-05-10', '2056-05-10', 56),
  ('2008-02-29', '2026-02-27', 17), ('2008-02-29', '2026-02-28', 18)
) a (born, day, years);

-- EMP-001: HR keeps files; the person reads his own; nothing is stored in the clear.
set local role t002_kt;
select tests.lives($$insert into staff.file (shop_id, employee_id, unit_id, birth_date, education, work_history)
    values (tests.shop('TMS'), tests.employee('T202'), tests.unit('TMS', 'THERAPY'), '1990-03-04', 'college', '某店两年')$$,
  'EMP-001a: HR writes a registration form');
select tests.throws($$insert into staff.file (shop_id, employee_id, unit_id, birth_date)
    values (tests.shop('THQ'), tests.employee('T002'), tests.unit('THQ', 'HQ-HR'), '1990-03-04')$$,
  '42501', null, 'EMP-001a: HR writes no file of himself');
select tests.lives($$insert into staff.contact (shop_id, employee_id, kind, unit_id, masked)
    values (tests.shop('TMS'), tests.employee('T202'), 'phone', tests.unit('TMS', 'THERAPY'), '138****5678')$$,
  'EMP-001a: a masked phone number');
select tests.throws(format($$insert into staff.contact (shop_id, employee_id, kind, unit_id, masked)
    values (tests.shop('TMS'), tests.employee('T202'), 'email', tests.unit('TMS', 'THERAPY'), %L)$$, plain),
  '23514', 'contact_is_masked', 'EMP-001a: contact data in the clear: ' || plain)
from (values ('13812345678'), ('1381***2345678'), ('wangxiaoming@example.cn'), ('wang***ming@example.cn')) p (plain);
select tests.lives($$insert into staff.career_goal (shop_id, employee_id, goal_no, unit_id, kind, goal, aimed_for)
    values (tests.shop('TMS'), tests.employee('T202'), 1, tests.unit('TMS', 'THERAPY'), 'promotion', '组长', '2027-06-30')$$,
  'EMP-001b: a career goal');
set local role t202_kt;
select tests.is((select count(*) from staff.file), 1::bigint, 'EMP-001a: a therapist reads his own file');
select tests.throws($$insert into staff.career_goal (shop_id, employee_id, goal_no, unit_id, kind, goal, aimed_for)
    values (tests.shop('TMS'), tests.employee('T202'), 2, tests.unit('TMS', 'THERAPY'), 'training', '进修', '2027-06-30')$$,
  '42501', null, 'EMP-001b: a therapist writes no plan of his own');

-- EMP-002b: a health check holds for the months of the policy; without, failed or expired: no shift.
set local role kefu_owner;
select attendance.give_shifts('TMS', '2026-01-01', 'T2') \g /dev/null
-- The course is another test's matter: it is asked for in this unit from April on only.
update policy.value set valid = daterange('2026-04-01', null)
where parameter_code = 'staff.entry_training_course' and shop_id = tests.shop('TMS');
create function tests.shift(no text, day date) returns text language sql as $$
  select format($f$insert into attendance.roster (shop_id, employee_id, work_date, unit_id, shift_code)
    values (tests.shop('TMS'), tests.employee(%L), %L, tests.unit('TMS', 'THERAPY'), 'T2')$f$, no, day)
$$;
grant execute on function tests.shift(text, date) to public;
set local role t201_kt;
select tests.throws(tests.shift('T202', '2026-03-02'), 'KF006', 'EMP-002b', 'EMP-002b: a shift without a health check');
select tests.lives(tests.shift('T202', '2026-01-31'), 'EMP-002b: a shift before the policy held');
set local role t002_kt;
insert into staff.certificate (shop_id, employee_id, unit_id, kind, title, issued_on)
values (tests.shop('TMS'), tests.employee('T202'), tests.unit('TMS', 'THERAPY'), 'health_check', '健康检查', '2026-02-10');
select tests.is((select c.valid_until from staff.certificate c where c.employee_id = tests.employee('T202')),
  date '2027-02-10', 'EMP-002b: twelve months by policy');
set local role t201_kt;
select tests.lives(tests.shift('T202', '2026-03-02'), 'EMP-002b: a shift with a valid health check');
select tests.throws(tests.shift('T202', '2026-02-09'), 'KF006', 'EMP-002b', 'EMP-002b: a shift before the check');
set local role t002_kt;
insert into staff.certificate (shop_id, employee_id, unit_id, kind, title, result, issued_on, finding)
values (tests.shop('TMS'), tests.employee('T202'), tests.unit('TMS', 'THERAPY'), 'health_check', '复查', 'failed', '2026-03-10', '皮肤病');
set local role t201_kt;
select tests.throws(tests.shift('T202', '2026-03-11'), 'KF006', 'EMP-002b', 'EMP-002b: a shift after a failed check');
select tests.lives(tests.shift('T202', '2026-03-09'), 'EMP-002b: a shift before the failed one');
set local role t002_kt;
insert into staff.certificate (shop_id, employee_id, unit_id, kind, title, issued_on, valid_until)
values (tests.shop('TMS'), tests.employee('T202'), tests.unit('TMS', 'THERAPY'), 'health_check', '复查', '2026-03-20', '2026-03-31');
set local role t201_kt;
select tests.lives(tests.shift('T202', '2026-03-31'), 'EMP-002b: a shift on the last valid day');
select tests.throws(tests.shift('T202', '2026-04-02'), 'KF006', 'EMP-002b', 'EMP-002b: a shift after it expired');
select tests.throws($$update attendance.roster set work_date = '2026-03-15', starts_at = null, ends_at = null
    where work_date = '2026-03-02'$$, 'KF006', 'EMP-002b', 'EMP-002b: a shift moved into the time without one');

-- EMP-008: from April on the entry training is asked for as well.
set local role t002_kt;
insert into staff.certificate (shop_id, employee_id, unit_id, kind, title, issued_on)
values (tests.shop('TMS'), tests.employee('T202'), tests.unit('TMS', 'THERAPY'), 'health_check', '复查', '2026-04-05');
set local role t201_kt;
select tests.throws(tests.shift('T202', '2026-04-06'), 'KF006', 'EMP-008', 'EMP-008: a shift before the entry training is passed');
set local role kefu_owner;
insert into training.course (shop_id, course_code, unit_id, kind, name_zh, name_en, pass_score)
values (tests.shop('TMS'), 'MASSAGE-ENTRY', tests.unit('TMS', 'SHOP'), 'entry', '入职培训', 'entry training', 60);
insert into training.session (shop_id, session_code, unit_id, course_code, starts_on, ends_on, hours, trainer)
values (tests.shop('TMS'), 'ME-1', tests.unit('TMS', 'SHOP'), 'MASSAGE-ENTRY', '2026-03-16', '2026-03-29', 80, '店长');
insert into training.participant (shop_id, session_code, employee_id, unit_id)
values (tests.shop('TMS'), 'ME-1', tests.employee('T202'), tests.unit('TMS', 'THERAPY'));
insert into training.result (shop_id, session_code, employee_id, unit_id, held_on, score, examiner)
values (tests.shop('TMS'), 'ME-1', tests.employee('T202'), tests.unit('TMS', 'THERAPY'), '2026-04-08', 75, '店长');
set local role t201_kt;
select tests.throws(tests.shift('T202', '2026-04-07'), 'KF006', 'EMP-008', 'EMP-008: a shift the day before it is passed');
select tests.lives(tests.shift('T202', '2026-04-08'), 'EMP-008: a shift once it is passed');
set local role kefu_owner;
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select s.company_id, s.shop_id, s.unit_id, 'shop', 'staff.safety_training_course', 'text', '"SAFETY"', '[2026-05-01,)'
from org.shop s where s.code = 'TMS';
set local role t201_kt;
select tests.throws(tests.shift('T202', '2026-05-04'), 'KF006', 'EMP-008', 'EMP-008: a shift without the safety training');
select tests.lives(tests.shift('T202', '2026-04-30'), 'EMP-008: a shift before it was asked for');

-- EMP-002a, B-20: age and qualification on the entry date of massage staff.
set local role kefu_owner;
create function tests.candidate(code text, shop_code text, unit_code text, post text, born date)
returns bigint language sql as $$
  insert into staff.candidate (shop_id, candidate_code, unit_id, post_code, name_zh, birth_date, applied_on)
  values (tests.shop(shop_code), code, tests.unit(shop_code, unit_code), post, '应聘' || code, born, '2026-05-01')
  returning candidate_id
$$;
create function tests.taken(code text, no text, day date, papers text default null) returns text language sql as $$
  select format('select staff.hire(c.shop_id, c.candidate_id, %L, %L, %L) from staff.candidate c where c.candidate_code = %L',
    no, day, papers, code)
$$;
grant execute on function tests.candidate(text, text, text, text, date),
  tests.taken(text, text, date, text) to public;
set local role t002_kt;
select tests.candidate('C-18', 'TMS', 'THERAPY', 'THERAPIST', '2008-06-15'),
  tests.candidate('C-55', 'TMS', 'THERAPY', 'THERAPIST', '1970-06-15'),
  tests.candidate('C-NONE', 'TMS', 'THERAPY', 'THERAPIST', null) \g /dev/null
select tests.throws(tests.taken('C-18', 'T218', '2026-06-14', '按摩师证'), 'KF006', 'EMP-002a', 'B-20: the day before the 18th birthday');
select tests.throws(tests.taken('C-18', 'T218', '2026-06-15'), 'KF006', 'EMP-002a', 'EMP-002a: without a certificate');
select tests.lives(tests.taken('C-18', 'T218', '2026-06-15', '按摩师证'), 'B-20: on the 18th birthday, with a certificate');
select tests.throws(tests.taken('C-55', 'T255', '2026-06-15', '按摩师证'), 'KF006', 'EMP-002a', 'B-20: on the 56th birthday');
select tests.lives(tests.taken('C-55', 'T255', '2026-06-14', '按摩师证'), 'B-20: the day before the 56th birthday');
select tests.throws(tests.taken('C-NONE', 'T299', '2026-06-15', '按摩师证'), 'KF006', 'EMP-002a', 'EMP-002a: the age is unknown');
set constraints all immediate;
select tests.ok((select count(*) = 2 from staff.employment m join staff.employee e using (employee_id)
    where e.employee_no in ('T218', 'T255')), 'EMP-002a: two of them were hired');
set constraints all deferred;
select tests.throws(tests.taken('C-18', 'T219', '2026-07-01', '按摩师证'), 'KF006', 'EMP-002c', 'EMP-002c: nobody is hired twice');

-- EMP-002c, EMP-005: contract C asks for examination, interview and background check before entry.
set local role kefu_owner;
select policy.bind_regime('0C', '2026-02-01', shop_code => 'TMS', unit_code => 'FRONT') \g /dev/null
update policy.value set value = 'false' where parameter_code = 'staff.qualification_required';
set local role t002_kt;
select tests.candidate('C-STEP', 'TMS', 'FRONT', 'RECEPTIONIST', '2000-01-01') \g /dev/null
create function pg_temp.step(code text, what text, how text, day date, n int default 1) returns text language sql as $$
  select format('insert into staff.selection_step (shop_id, candidate_id, kind, attempt_no, unit_id, done_on, result, score, examiner) '
    'select c.shop_id, c.candidate_id, %L, %s, c.unit_id, %L, %L, 80, %L from staff.candidate c where c.candidate_code = %L',
    what, n, day, how, '考官', code)
$$;
select tests.throws(tests.taken('C-STEP', 'T231', '2026-06-20'), 'KF006', 'EMP-002c', 'EMP-002c: an entry date before any step');
select tests.lives(pg_temp.step('C-STEP', 'medical', 'passed', '2026-06-01'), 'EMP-002c: the examination');
select tests.lives(pg_temp.step('C-STEP', 'interview', 'passed', '2026-06-02'), 'EMP-005: an interview with score, interviewer and date');
select tests.lives(pg_temp.step('C-STEP', 'background', 'failed', '2026-06-03'), 'EMP-002c: a background check not passed');
select tests.throws(tests.taken('C-STEP', 'T231', '2026-06-20'), 'KF006', 'EMP-002c', 'EMP-002c: an entry date after a failed step');
select tests.lives(pg_temp.step('C-STEP', 'background', 'passed', '2026-06-10', 2), 'EMP-002c: the check is repeated');
select tests.throws(tests.taken('C-STEP', 'T231', '2026-06-09'), 'KF006', 'EMP-002c', 'EMP-002c: an entry date before the step was passed');
select tests.throws($$insert into staff.selection_step (shop_id, candidate_id, kind, unit_id, done_on, result, examiner)
    select c.shop_id, c.candidate_id, 'skill_test', c.unit_id, '2026-06-03', 'passed', '店长' from staff.candidate c
    where c.candidate_code = 'C-STEP'$$, '23514', 'selection_step_test_has_score', 'EMP-005: a skill test without a score');
select tests.lives(tests.taken('C-STEP', 'T231', '2026-06-20'), 'EMP-002c: an entry date once all are passed');
select tests.is((select c.issued_on from staff.certificate c join staff.employee e using (employee_id)
    where e.employee_no = 'T231' and c.kind = 'health_check'), date '2026-06-01',
  'EMP-002b: the passed examination is the first health check');
set local role t201_kt;
select tests.throws(pg_temp.step('C-STEP', 'written', 'passed', '2026-06-10'), '42501', null,
  'EMP-005: a shop manager enters no result');
select tests.is((select count(*) from staff.selection_step), 4::bigint, 'EMP-005: a shop manager reads those of his shop');
select tests.throws($$update staff.selection_step set result = 'passed'$$, '42501', null, 'EMP-005: a result is not rewritten');

-- EMP-003b: each item of the exclusion list is declared; a yes is decided by HR, not by the machine.
set local role t002_kt;
select tests.candidate('C-DEC', 'TOS', 'SERVICE', 'SHOP_AGENT', '2000-01-01') \g /dev/null
create function pg_temp.declare_item(item text, yes boolean, n int default 1) returns text language sql as $$
  select format('insert into staff.declaration (shop_id, candidate_id, item_code, declaration_no, unit_id, applies, declared_on, words) '
    'select c.shop_id, c.candidate_id, %L, %s, c.unit_id, %L, %L, %L from staff.candidate c where c.candidate_code = %L',
    item, n, yes, '2026-06-01', case when yes then '说明' end, 'C-DEC')
$$;
create function pg_temp.decide(what text, why text, n int) returns text language sql as $$
  select format('insert into staff.exclusion_decision (shop_id, candidate_id, decision_no, unit_id, decision, reason) '
    'select c.shop_id, c.candidate_id, %s, c.unit_id, %L, %L from staff.candidate c where c.candidate_code = %L', n, what, why, 'C-DEC')
$$;
select tests.throws(tests.taken('C-DEC', 'T311', '2026-06-20'), 'KF006', 'EMP-003b', 'EMP-003b: nothing is declared');
select tests.lives(pg_temp.declare_item(item_code, item_code = 'PUBLIC_MONEY'), 'EMP-003b: declares ' || item_code)
from staff.exclusion_item;
select tests.throws(tests.taken('C-DEC', 'T311', '2026-06-20'), 'KF006', 'EMP-003b', 'EMP-003b: a yes without a decision');
select tests.throws(pg_temp.decide('hire', ' ', 1), '23514', 'exclusion_decision_reason_not_blank', 'EMP-003b: a decision without a reason');
select tests.lives(pg_temp.decide('decline', '欠款未还', 1), 'EMP-003b: HR declines');
select tests.throws(tests.taken('C-DEC', 'T311', '2026-06-20'), 'KF006', 'EMP-003b', 'EMP-003b: HR declined');
select tests.lives(pg_temp.decide('hire', '欠款已还清，有凭证', 2), 'EMP-003b, REG-007c: HR decides to hire, with a reason');
set local role t301_kt;
select tests.throws(pg_temp.decide('hire', '我要用人', 3), '42501', null, 'EMP-003b: a shop manager decides nothing');
set local role t002_kt;
select tests.lives(tests.taken('C-DEC', 'T311', '2026-06-20'), 'EMP-003b: hired after the decision');

-- EMP-003a, REG-007c: requirements of a post are warnings.
set local role t002_kt;
select tests.lives($$insert into staff.post_profile (shop_id, unit_id, post_code, profile_code, valid)
    values (tests.shop('TSA'), tests.unit('TSA', 'CSC-TEL'), 'TEL_AGENT', 'HOTLINE', '[2026-01-01,)')$$,
  'EMP-003a: telephone agents follow the hotline requirements');
insert into staff.ability (shop_id, employee_id, kind, measured_on, unit_id, amount)
values (tests.shop('TSA'), tests.employee('T104'), 'typing_wubi', '2026-02-01', tests.unit('TSA', 'CSC-TEL'), 79),
  (tests.shop('TSA'), tests.employee('T104'), 'mandarin', '2026-02-01', tests.unit('TSA', 'CSC-TEL'), 1);
select tests.same_rows($$select requirement_no::int, have::numeric from staff.requirement_warning
    where employee_id = tests.employee('T104')$$, $$values (1, 79::numeric), (3, null)$$,
  'EMP-003a: typing below the minimum and a dialect that nobody tested');
insert into staff.ability (shop_id, employee_id, kind, measured_on, unit_id, amount)
values (tests.shop('TSA'), tests.employee('T104'), 'typing_wubi', '2026-03-01', tests.unit('TSA', 'CSC-TEL'), 80);
select tests.is((select count(*) from staff.requirement_warning w where w.employee_id = tests.employee('T104')),
  1::bigint, 'EMP-003a: exactly 80 characters are enough');

-- EMP-004a: supervisor, CS manager, HR, publication, filling; in this order and by these posts.
create function pg_temp.state() returns text language sql as $$
  select h.state from staff.headcount h where h.post_code = 'TEL_AGENT'
$$;
create function pg_temp.request_of(post text) returns bigint language sql as $$
  select h.request_id from staff.headcount h where h.post_code = post
$$;
set local role t104_kt;
select tests.throws($$insert into staff.headcount_request (shop_id, unit_id, post_code, places, wanted_from, requirements, reason)
    values (tests.shop('TSA'), tests.unit('TSA', 'CSC-TEL'), 'TEL_AGENT', 1, '2026-08-01', '普通话', '话务增加')$$,
  '42501', null, 'EMP-004a: an agent asks for no colleague');
set local role t102_kt;
select tests.throws($$insert into staff.headcount_request (shop_id, unit_id, post_code, places, wanted_from, requirements, reason)
    values (tests.shop('TSA'), tests.unit('TSA', 'QA'), 'TEL_AGENT', 1, '2026-08-01', '普通话', '话务增加')$$,
  '42501', null, 'EMP-004a: nor a supervisor for another section');
select tests.lives($$insert into staff.headcount_request (shop_id, unit_id, post_code, places, wanted_from, requirements, reason)
    values (tests.shop('TSA'), tests.unit('TSA', 'CSC-TEL'), 'TEL_AGENT', 1, '2026-08-01', '普通话', '话务增加')$$,
  'EMP-004a: a supervisor drafts a request for his section');
select tests.is(pg_temp.state(), 'draft', 'EMP-004a: it is a draft');
set local role t002_kt;
select tests.throws($$insert into staff.vacancy (shop_id, headcount_id, unit_id, published_on, channel)
    select h.shop_id, h.headcount_id, h.unit_id, '2026-08-01', '网站' from staff.headcount h where h.post_code = 'TEL_AGENT'$$,
  'KF006', 'EMP-004', 'EMP-004a: a draft is not published');
set local role t102_kt;
select tests.lives($$select staff.submit_headcount(h.shop_id, h.headcount_id) from staff.headcount h
    where h.post_code = 'TEL_AGENT'$$, 'EMP-004a: the supervisor submits it');
select tests.is(pg_temp.state(), 'submitted', 'EMP-004a: it is submitted');
select tests.throws($$select staff.submit_headcount(h.shop_id, h.headcount_id) from staff.headcount h
    where h.post_code = 'TEL_AGENT'$$, 'KF006', 'EMP-004', 'EMP-004a: it is submitted once');
set local role t002_kt;
select tests.throws($$select approval.decide(pg_temp.request_of('TEL_AGENT'), 'approved')$$, 'KF004', null,
  'RBAC-007c, EMP-004a: HR does not go before the manager');
set local role t101_kt;
select tests.lives($$select approval.decide(pg_temp.request_of('TEL_AGENT'), 'approved')$$, 'EMP-004a: the CS manager approves');
select tests.is(pg_temp.state(), 'approved_by_manager', 'EMP-004a: approved by the manager');
set local role t002_kt;
select tests.throws($$insert into staff.vacancy (shop_id, headcount_id, unit_id, published_on, channel)
    select h.shop_id, h.headcount_id, h.unit_id, '2026-08-01', '网站' from staff.headcount h where h.post_code = 'TEL_AGENT'$$,
  'KF006', 'EMP-004a', 'EMP-004a: nothing is published before HR has audited');
select tests.lives($$select approval.decide(pg_temp.request_of('TEL_AGENT'), 'approved')$$, 'EMP-004a: HR audits');
select tests.is(pg_temp.state(), 'audited_by_hr', 'EMP-004a: audited by HR');
set local role t102_kt;
select tests.throws($$insert into staff.vacancy (shop_id, headcount_id, unit_id, published_on, channel)
    select h.shop_id, h.headcount_id, h.unit_id, '2026-08-01', '网站' from staff.headcount h where h.post_code = 'TEL_AGENT'$$,
  '42501', null, 'EMP-004a: the supervisor does not publish');
set local role t002_kt;
select tests.lives($$insert into staff.vacancy (shop_id, headcount_id, unit_id, published_on, channel)
    select h.shop_id, h.headcount_id, h.unit_id, '2026-08-01', '网站' from staff.headcount h where h.post_code = 'TEL_AGENT'$$,
  'EMP-004a: HR publishes the vacancy');
select tests.is(pg_temp.state(), 'published', 'EMP-004a: published');
insert into staff.candidate (shop_id, candidate_code, unit_id, post_code, headcount_id, name_zh, applied_on)
select h.shop_id, 'C-TEL', h.unit_id, h.post_code, h.headcount_id, '应聘者', '2026-08-10' from staff.headcount h
where h.post_code = 'TEL_AGENT';
select tests.lives(tests.taken('C-TEL', 'T199', '2026-09-01'), 'EMP-004a: a candidate is taken for it');
select tests.is(pg_temp.state(), 'filled', 'EMP-004a: filled');
select tests.throws($$insert into staff.vacancy_filled (shop_id, headcount_id, employee_id, unit_id, filled_on)
    select h.shop_id, h.headcount_id, tests.employee('T105'), h.unit_id, '2026-09-01' from staff.headcount h
    where h.post_code = 'TEL_AGENT'$$, 'KF006', 'EMP-004', 'EMP-004a: one place is filled once');

-- EMP-004b: the online shop goes to the personnel office first; refused at any step, with a reason.
set local role t301_kt;
insert into staff.headcount_request (shop_id, unit_id, post_code, places, wanted_from, requirements, reason)
values (tests.shop('TOS'), tests.unit('TOS', 'WAREHOUSE'), 'PACKER', 2, '2026-08-01', '能倒班', '大促');
select tests.lives($$select staff.submit_headcount(h.shop_id, h.headcount_id) from staff.headcount h
    where h.post_code = 'PACKER'$$, 'EMP-004b: the shop applies');
set local role t001_kt;
select tests.throws($$select approval.decide(pg_temp.request_of('PACKER'), 'approved')$$, 'KF004', null,
  'EMP-004b: the general manager does not go before the personnel office');
set local role t002_kt;
select tests.lives($$select approval.decide(pg_temp.request_of('PACKER'), 'approved')$$, 'EMP-004b: the personnel office audits');
select tests.is((select state from staff.headcount where post_code = 'PACKER'), 'audited_by_hr', 'EMP-004b: audited by HR');
set local role t001_kt;
select tests.throws($$select approval.decide(pg_temp.request_of('PACKER'), 'refused')$$, 'KF006', 'EMP-004b',
  'EMP-004b: a refusal without a reason');
select tests.lives($$select approval.decide(pg_temp.request_of('PACKER'), 'refused', '编制已满')$$, 'EMP-004b: refused with a reason');
set local role t301_kt;
select tests.same_rows($$select state, last_words from staff.headcount where post_code = 'PACKER'$$,
  $$values ('rejected', '编制已满')$$, 'EMP-004b: the shop sees rejection and reason');
set local role t102_kt;
select tests.is((select count(*) from staff.headcount where post_code = 'PACKER'), 0::bigint,
  'EMP-004b: another shop does not see it');

-- EMP-007: each item with date and person; the mentor is a senior employee.
set local role t002_kt;
create function pg_temp.onboard(n int, mentor text) returns text language sql as $$
  select format('insert into staff.onboarding (shop_id, employee_id, entry_date, checklist_code, item_no, unit_id, done_on, done_by, mentor_id) '
    'values (tests.shop(%L), tests.employee(%L), %L, %L, %s, tests.unit(%L, %L), %L, tests.employee(%L), tests.employee(%L))',
    'TSA', 'T199', '2026-09-01', 'SCENIC', n, 'TSA', 'CSC-TEL', '2026-09-01', 'T103', mentor)
$$;
select tests.lives(pg_temp.onboard(1, null), 'EMP-007: reports with the offer letter');
select tests.throws(pg_temp.onboard(4, null), 'KF006', 'EMP-007', 'EMP-007: no mentor is named');
select tests.throws(pg_temp.onboard(4, 'T199'), '23514', 'onboarding_mentor_is_another', 'EMP-007: the newcomer guides himself');
select tests.throws(pg_temp.onboard(4, 'T202'), 'KF006', 'EMP-007', 'EMP-007: a mentor of another shop');
select tests.throws(pg_temp.onboard(2, 'T104'), 'KF006', 'EMP-007', 'EMP-007: a mentor where none is due');
select tests.lives(pg_temp.onboard(4, 'T104'), 'EMP-007: a senior colleague as mentor');
set local role t104_kt;
select tests.throws(pg_temp.onboard(3, null), '42501', null, 'EMP-007: an agent ticks nothing off');

-- EMP-026: declarations about second jobs and businesses of one's own.
set local role t002_kt;
create function pg_temp.side_job(what text, day date, told text) returns text language sql as $$
  select format('insert into staff.side_job (shop_id, employee_id, declared_on, unit_id, kind, words) '
    'values (tests.shop(%L), tests.employee(%L), %L, tests.unit(%L, %L), %L, %L)', 'TSA', 'T104', day, 'TSA', 'CSC-TEL', what, told)
$$;
select tests.throws(pg_temp.side_job('second_job', '2026-03-01', null), '23514', 'side_job_has_words', 'EMP-026: a second job without words');
select tests.lives(pg_temp.side_job('second_job', '2026-03-01', '周末家教'), 'EMP-026: a declared second job');
select tests.is((select count(*) from staff.side_job_open), 1::bigint, 'EMP-026: it is listed');
select tests.lives(pg_temp.side_job('none', '2026-04-01', null), 'EMP-026: given up');
select tests.is((select count(*) from staff.side_job_open), 0::bigint, 'EMP-026: and no longer listed');
set local role t103_kt;
select tests.throws(pg_temp.side_job('none', '2026-05-01', null), '42501', null, 'EMP-026: a team leader declares for nobody');

\o
select tests.finish();
rollback;
