-- Requests and decisions: who sees them, who decides in which order, delegates, and what a step must
-- say (RBAC-007a, RBAC-007b, RBAC-007c, RBAC-001a). Every denial has its accepted counterpart.
begin;
\ir harness.sql
\ir company.sql

call approval.define_chain('TEST', '测试', 'test', 'RBAC-007c', steps => array[
  '1 | HEAD | | 主管审批 | supervisor | 3 |',
  '2 | POST | HR HR_SUPERVISOR | 人事审批 | HR | 2 | grade,start',
  '3 | NEXT_HEAD | | 经理签批 | manager | |']);
call approval.define_chain('TESTPOST', '测试岗位', 'test post', 'RBAC-007b', steps => array[
  '1 | POST | CSC_SUPERVISOR QA_SUPERVISOR SHOP_MANAGER | 主管 | supervisor | 0 |']);
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select s.company_id, s.shop_id, s.unit_id, 'company', 'approval.delegation_longest_days', 'integer', '90',
  '[2026-01-01,)' from org.shop s where s.code = 'THQ';

-- Acts as a login, and gives what a statement returned.
create function tests.as_login(by_login name, statement text) returns text language plpgsql as $$
declare answer text;
begin
  execute format('set local role %I', by_login);
  execute statement into answer;
  set local role kefu_owner;
  return answer;
end $$;
create function tests.refused(by_login name, statement text, state text, rule text, what text)
returns void language plpgsql as $$
begin
  execute format('set local role %I', by_login);
  perform tests.throws(statement, state, rule, what);
  set local role kefu_owner;
end $$;
create function tests.ask(by_login name, chain text, shop_code text, unit_code text, about text default null)
returns bigint language sql as $$
  select tests.as_login(by_login, format('select approval.submit(%L, %s, ''测试'', ''test'', about_employee_id => %L)',
    chain, tests.unit(shop_code, unit_code), tests.employee(about)))::bigint
$$;
create function tests.decide(by_login name, request bigint, verdict text default 'approved',
  because text default null, given jsonb default '{}') returns text language sql as $$
  select tests.as_login(by_login, format('select approval.decide(%s, %L, %L, %L)', request, verdict, because, given))
$$;
create function tests.deciders(request bigint, step int) returns text language sql as $$
  select string_agg(e.employee_no, ' ' order by e.employee_no)
  from approval.request r
  join approval.chain_step s on s.chain_code = r.chain_code and s.version = r.version and s.step_no = step
  cross join lateral access.deciders(r.unit_id, r.employee_id, r.about_employee_id, s.role, s.post_codes,
    r.chain_code, access.today()) d
  join staff.employee e on e.employee_id = d.employee_id
  where r.request_id = request
$$;

-- Who decides: the heads above the applicant, the prescribed post, never the applicant.
select tests.is(tests.deciders(tests.ask(who, 'TEST', shop_code, unit_code, about), step), want,
  'RBAC-007a: step ' || step || ' of a request of ' || post)
from (values
  ('t104_kt', null, 'TSA', 'CSC-TEL', 1, 'T103', 'an agent: his team leader'),
  ('t104_kt', null, 'TSA', 'CSC-TEL', 3, 'T102', 'an agent: the supervisor'),
  ('t105_kt', null, 'TSA', 'CSC-CC', 1, 'T102', 'an agent whose team has no leader: the supervisor'),
  ('t105_kt', null, 'TSA', 'CSC-CC', 3, 'T101', 'the same: the manager'),
  ('t103_kt', null, 'TSA', 'CSC-TEL', 1, 'T102', 'a team leader: the supervisor'),
  ('t102_kt', null, 'TSA', 'CSC', 1, 'T101', 'a supervisor: his direct manager'),
  ('t102_kt', null, 'TSA', 'CSC-TEL', 1, 'T101', 'a supervisor about a team below him: no subordinate'),
  ('t102_kt', null, 'TSA', 'CSC', 3, 'T001', 'a supervisor: the general manager last'),
  ('t101_kt', null, 'TSA', 'CSD', 1, 'T001', 'the manager: the general manager'),
  ('t101_kt', null, 'TSA', 'CSD', 3, 'T001', 'the manager: nobody is above the general manager'),
  ('t106_kt', null, 'TSA', 'SCN', 1, 'T101', 'a zone leader whose supervisor''s post is vacant'),
  ('t107_kt', null, 'TSA', 'QA-CBK', 1, 'T108', 'a specialist: the quality supervisor'),
  ('t202_kt', null, 'TMS', 'THERAPY', 1, 'T201', 'a therapist: the shop manager'),
  ('t202_kt', null, 'TMS', 'THERAPY', 3, 'T001', 'a therapist: the general manager'),
  ('t201_kt', null, 'TMS', 'SHOP', 1, 'T001', 'a shop manager: the general manager'),
  ('t001_kt', null, 'THQ', 'HQ', 1, null, 'the general manager: nobody'),
  ('t002_kt', 'T102', 'TSA', 'CSC', 1, 'T101', 'HR about a supervisor: not the person concerned'),
  ('t104_kt', null, 'TSA', 'CSC-TEL', 2, 'T002', 'an agent: HR of the head office'),
  ('t002_kt', null, 'THQ', 'HQ-HR', 2, 'T001', 'the only HR: the head above, since nobody decides on himself')
) p (who, about, shop_code, unit_code, step, want, post);
select tests.is(tests.deciders(tests.ask(who, 'TESTPOST', shop_code, unit_code), 1), want,
  'RBAC-007b: the post nearest to ' || post)
from (values
  ('t104_kt', 'TSA', 'CSC-TEL', 'T102', 'an agent'), ('t107_kt', 'TSA', 'QA-CBK', 'T108', 'a specialist'),
  ('t106_kt', 'TSA', 'SCN', 'T102 T108', 'a unit with none above: those of the shop'),
  ('t102_kt', 'TSA', 'CSC', 'T101', 'the supervisor himself: his manager, no colleague'),
  ('t202_kt', 'TMS', 'THERAPY', 'T201', 'a therapist')
) p (who, shop_code, unit_code, want, post);

-- A request is filed in one's own name and place.
select tests.refused('t104_kt', format('select approval.submit(''TEST'', %s, ''测试'', ''test'')', tests.unit('TSA', 'QA')),
  'KF006', 'RBAC-007b', 'RBAC-007b: an agent files where another supervisor would decide');
select tests.refused('t104_kt', format($$insert into approval.request (shop_id, unit_id, employee_id, chain_code, version, title_zh, title_en)
    values (%s, %s, %s, 'TEST', 1, 'a', 'a')$$, tests.shop('TSA'), tests.unit('TSA', 'QA'), tests.employee('T104')),
  '42501', null, 'RBAC-007b: the same past the function');
select tests.refused('t104_kt', format($$insert into approval.request (shop_id, unit_id, employee_id, chain_code, version, title_zh, title_en)
    values (%s, %s, %s, 'TEST', 1, 'a', 'a')$$, tests.shop('TSA'), tests.unit('TSA', 'CSC-TEL'), tests.employee('T103')),
  '42501', null, 'RBAC-007b: an agent files in another one''s name');
select tests.refused('t104_kt', $$insert into approval.request (submitted_at) values ('2020-01-01')$$, '42501', null,
  'RBAC-007b: the time of a request is the server''s');
select tests.refused('t104_kt', format('select approval.submit(''NONE'', %s, ''测试'', ''test'')', tests.unit('TSA', 'CSC-TEL')),
  'KF006', 'RBAC-007b', 'a chain that is none');

-- The way of a request: in order, by the prescribed role, with reason and details.
select tests.ask('t104_kt', 'TEST', 'TSA', 'CSC-TEL') as request \gset
select tests.same_rows(format('select state, step_no, due_on from approval.state where request_id = %s', :request),
  'select ''pending'', 1, access.today() + 3', 'RBAC-007c: a new request waits at its first step, due in its days');
select tests.refused('t104_kt', format('select approval.decide(%s, ''approved'')', :request), 'KF006', 'RBAC-007b',
  'RBAC-007b: an applicant approves his own request');
select tests.refused('t102_kt', format('select approval.decide(%s, ''approved'')', :request), 'KF004', 'RBAC-007c',
  'RBAC-007c: the supervisor takes the team leader''s step');
select tests.refused('t002_kt', format('select approval.decide(%s, ''approved'')', :request), 'KF004', 'RBAC-007c',
  'RBAC-007c: HR takes a step before its turn');
select tests.refused('t002_kt', format($$insert into approval.decision (request_id, step_no, decision, details)
    values (%s, 2, 'approved', '{"grade": "H", "start": "2026-12-01"}')$$, :request), 'KF006', 'RBAC-007c',
  'RBAC-007c: HR decides its own step out of order');
select tests.refused('t103_kt', format('select approval.decide(%s, ''refused'')', :request), 'KF006', 'RBAC-007c',
  'RBAC-007c: a refusal without a reason');
select tests.refused('t103_kt', format('select approval.decide(%s, ''refused'', '' '')', :request), 'KF006', 'RBAC-007c',
  'RBAC-007c: a refusal with a blank reason');
select tests.refused('t102_kt', format($$insert into approval.decision (request_id, employee_id, decision)
    values (%s, %s, 'approved')$$, :request, tests.employee('T103')), '42501', null, 'RBAC-007b: a decision in another one''s name');
select tests.refused('t103_kt', format($$insert into approval.decision (request_id, decision, decided_at)
    values (%s, 'approved', '2020-01-01')$$, :request), '42501', null, 'RBAC-007b: a decision at another time');
select tests.is(tests.decide('t103_kt', :request), 'pending', 'RBAC-007c: the team leader approves his step');
select tests.refused('t103_kt', format('select approval.decide(%s, ''approved'')', :request), 'KF004', 'RBAC-007c',
  'RBAC-007c: the team leader goes on with HR''s step');
select tests.refused('t002_kt', format('select approval.decide(%s, ''approved'', null, ''{"grade": "H", "start": ""}'')', :request),
  'KF006', 'RBAC-007c', 'RBAC-007c: an approval without what the step must state');
select tests.is(tests.decide('t002_kt', :request, 'approved', null, '{"grade": "H", "start": "2026-12-01"}'), 'pending',
  'RBAC-007c: HR approves with the details');
select tests.is(approval.detail(tests.shop('TSA'), :request, 'grade'), 'H', 'RBAC-007c: a detail is found again');
select tests.is((select due_on from approval.state where request_id = :request), null::date, 'a step without a time has no due day');
select tests.throws(format('select approval.require_approved(%s, %s, ''{TEST}'')', tests.shop('TSA'), :request), 'KF006',
  'RBAC-007c', 'RBAC-007c: a request that still waits opens nothing');
select tests.is(tests.decide('t102_kt', :request), 'approved', 'RBAC-007c: the supervisor gives the last signature');
select tests.lives(format('select approval.require_approved(%s, %s, ''{OTHER,TEST}'')', tests.shop('TSA'), :request),
  'RBAC-007c: an approved request opens what needs it');
select tests.throws(format('select approval.require_approved(%s, %s, ''{OTHER}'')', tests.shop('TSA'), :request), 'KF006',
  'RBAC-007c', 'RBAC-007c: a request of another kind does not');
select tests.throws(format('select approval.require_approved(%s, null, ''{TEST}'')', tests.shop('TSA')), 'KF006',
  'RBAC-007b', 'RBAC-007c: no request does not');
select tests.refused('t102_kt', format('select approval.decide(%s, ''refused'', ''too late'')', :request), 'KF006', 'RBAC-007c',
  'RBAC-007c: nothing after the end');
select tests.refused('t104_kt', format('select approval.decide(%s, ''withdrawn'', ''too late'')', :request), 'KF006', 'RBAC-007c',
  'RBAC-007c: no withdrawal after the end');
select tests.refused('t103_kt', 'delete from approval.decision', '42501', null, 'RBAC-007c: a decision is nobody''s to delete');
select tests.refused('t103_kt', 'update approval.decision set reason = ''x''', '42501', null, 'RBAC-007c: nor to change');
select tests.throws('update approval.decision set reason = ''x''', '23000', 'decision_unchanged', 'RBAC-007c: nor the owner''s');
select tests.throws('delete from approval.decision', '23000', 'decision_unchanged', 'RBAC-007c: nor the owner''s to delete');
select tests.throws('update approval.request set title_zh = ''x''', '23000', 'request_unchanged', 'RBAC-007c: a request is not rewritten');

-- Refusal and withdrawal end it.
select tests.ask('t104_kt', 'TEST', 'TSA', 'CSC-TEL') as request \gset
select tests.is(tests.decide('t103_kt', :request, 'refused', '人手不足'), 'refused', 'RBAC-007c: a refusal with its reason');
select tests.throws(format('select approval.require_approved(%s, %s, ''{TEST}'')', tests.shop('TSA'), :request), 'KF006',
  'RBAC-007c', 'RBAC-007c: a refused request opens nothing');
select tests.ask('t104_kt', 'TEST', 'TSA', 'CSC-TEL') as request \gset
select tests.refused('t103_kt', format('select approval.decide(%s, ''withdrawn'', ''for him'')', :request), 'KF006', 'RBAC-007b',
  'RBAC-007b: a team leader withdraws another one''s request');
select tests.refused('t104_kt', format('select approval.decide(%s, ''withdrawn'')', :request), 'KF006', 'RBAC-007c',
  'RBAC-007c: a withdrawal without a reason');
select tests.is(tests.decide('t104_kt', :request, 'withdrawn', '改期'), 'withdrawn', 'RBAC-007b: the applicant withdraws while it waits');

-- The person concerned, and whoever writes past row security.
select tests.ask('t002_kt', 'TEST', 'TSA', 'CSC', 'T102') as request \gset
select tests.refused('t102_kt', format('select approval.decide(%s, ''approved'')', :request), 'KF006', 'RBAC-007b',
  'RBAC-007b: the person concerned decides on himself');
select tests.throws(format($$insert into approval.decision (request_id, employee_id, decision) values (%s, %s, 'approved')$$,
  :request, tests.employee('T103')), 'KF004', 'RBAC-007c', 'RBAC-007c: the owner enters a decision of the wrong person');
select tests.is(tests.decide('t101_kt', :request), 'pending', 'RBAC-007a: the direct manager decides on a supervisor');

-- Who sees it: the applicant, who decides or decided, the readers of the unit; nobody else.
select tests.ask('t104_kt', 'TEST', 'TSA', 'CSC-TEL') as request \gset
select tests.is(tests.as_login(who, format('select count(*) from approval.request where request_id = %s', :request)), seen,
  'RBAC-007b: a request is seen by ' || post)
from (values ('t104_kt', '1', 'the applicant'), ('t103_kt', '1', 'the team leader'), ('t102_kt', '1', 'the supervisor'),
  ('t101_kt', '1', 'the manager'), ('t002_kt', '1', 'HR'), ('t001_kt', '1', 'the general manager'),
  ('t105_kt', '0', 'no colleague'), ('t108_kt', '0', 'no other supervisor'), ('t201_kt', '0', 'no other shop'),
  ('t004_kt', '0', 'nobody of finance')) p (who, seen, post);
select tests.is(tests.decide('t103_kt', :request), 'pending', 'a step on');
select tests.is(tests.as_login(who, format('select state || step_no from approval.state where request_id = %s', :request)), seen,
  'RBAC-007b: decisions are seen with the request by ' || who)
from (values ('t104_kt', 'pending2'), ('t103_kt', 'pending2'), ('t002_kt', 'pending2'), ('t105_kt', null)) p (who, seen);

-- Delegates: for oneself, near, bounded in time, ended early; the right ends with the delegator's post.
create function tests.delegate(by_login name, whose text, whom text, first_day date, last_day date, chain text default null)
returns text language sql as $$
  select tests.as_login(by_login, format('insert into access.delegation (employee_id, delegate_employee_id, valid, reason, chain_code)
    values (%s, %s, daterange(%L, %L, ''[]''), ''出差'', %L) returning delegation_id', tests.employee(whose), tests.employee(whom),
    first_day, last_day, chain))
$$;
select tests.refused('t104_kt', format($$insert into access.delegation (employee_id, delegate_employee_id, valid, reason)
    values (%s, %s, daterange(access.today(), access.today() + 9), 'x')$$, tests.employee(whose), tests.employee('T104')),
  state, rule, 'RBAC-007b: ' || what)
from (values ('T102', '42501', null, 'an agent takes a right that was not given'),
  ('T103', '42501', null, 'or that of his own team leader')) p (whose, state, rule, what);
select tests.refused('t104_kt', format($$insert into access.delegation (employee_id, delegate_employee_id, valid, reason)
    values (%s, %s, daterange(access.today(), access.today() + 9), 'x')$$, tests.employee('T104'), tests.employee('T105')),
  'KF006', 'RBAC-007b', 'RBAC-007b: who decides nothing delegates nothing');
select tests.refused('t102_kt', format($$insert into access.delegation (employee_id, delegate_employee_id, valid, reason)
    values (%s, %s, daterange(access.today(), access.today() + 91), 'x')$$, tests.employee('T102'), tests.employee('T108')),
  'KF006', 'RBAC-007b', 'RBAC-007b: a delegation beyond the longest time');
select tests.refused('t102_kt', format($$insert into access.delegation (employee_id, delegate_employee_id, valid, reason)
    values (%s, %s, daterange(access.today(), access.today() + 9), 'x')$$, tests.employee('T102'), tests.employee('T201')),
  'KF006', 'RBAC-007b', 'RBAC-007b: a delegate of another shop');
select tests.refused('t102_kt', format($$insert into access.delegation (employee_id, delegate_employee_id, valid, reason)
    values (%s, %s, daterange(access.today(), null), 'x')$$, tests.employee('T102'), tests.employee('T108')),
  '23514', 'delegation_valid_bounded', 'RBAC-007b: a delegation without an end');
select tests.ok(tests.delegate('t001_kt', 'T001', 'T101', access.today(), access.today() + 9) is not null,
  'RBAC-007b: a general manager delegates to a manager of his line');

select tests.ask('t104_kt', 'TESTPOST', 'TSA', 'CSC-TEL') as request \gset
select tests.refused('t108_kt', format('select approval.decide(%s, ''approved'')', :request), 'KF006', 'RBAC-007b',
  'RBAC-007b: before the delegation, another supervisor does not see it');
select tests.delegate('t102_kt', 'T102', 'T108', access.today() + 1, access.today() + 9) \g /dev/null
select tests.is(tests.deciders(:request, 1), 'T102', 'RBAC-007b: a delegation begins on its day');
select tests.delegate('t102_kt', 'T102', 'T108', access.today(), access.today() + 9, 'TEST') \g /dev/null
select tests.is(tests.deciders(:request, 1), 'T102', 'RBAC-007b: a delegation for another chain');
select tests.delegate('t102_kt', 'T102', 'T108', access.today(), access.today() + 9, 'TESTPOST') as delegation \gset
select tests.is(tests.deciders(:request, 1), 'T102 T108', 'RBAC-007b: a delegation in force');
select tests.delegate('t102_kt', 'T102', 'T104', access.today(), access.today() + 9, 'TESTPOST') \g /dev/null
select tests.is(tests.deciders(:request, 1), 'T102 T108', 'RBAC-007b: the applicant is no delegate for his own request');
select tests.refused('t104_kt', format('select approval.decide(%s, ''approved'')', :request), 'KF006', 'RBAC-007b',
  'RBAC-007b: the applicant as a delegate');
select tests.refused('t108_kt', format('update access.delegation set valid = daterange(access.today(), access.today() + 80)'),
  '42501', null, 'RBAC-007b: a delegate widens what he was given');
select tests.refused('t108_kt', format('insert into access.delegation_end (delegation_id, reason) values (%s, ''x'')', :delegation),
  '42501', null, 'RBAC-007b: a delegation is ended by who gave it');
select tests.is(tests.as_login('t108_kt', 'select count(*) from access.delegation where delegate_employee_id = access.me()'), '3',
  'RBAC-007b: a delegate sees what he was given');
savepoint before_end;
select tests.is(tests.decide('t108_kt', :request), 'approved', 'RBAC-007b: a delegate decides');
select tests.same_rows(format('select employee_id, on_behalf_of, decided_by from approval.decision where request_id = %s', :request),
  'select tests.employee(''T108''), tests.employee(''T102''), ''t108_kt''::name', 'RBAC-007b: and it is written for whom');
rollback to before_end;
select tests.as_login('t102_kt', format('insert into access.delegation_end (delegation_id, reason) values (%s, ''回来了'') returning 1',
  :delegation)) \g /dev/null
select tests.is(tests.deciders(:request, 1), 'T102', 'RBAC-007b: a delegation that was ended early');
select tests.delegate('t102_kt', 'T102', 'T108', access.today(), access.today(), 'TESTPOST') \g /dev/null
select tests.is(tests.deciders(:request, 1), 'T102 T108', 'RBAC-007b: given again');
update org.assignment set valid = daterange(lower(valid), access.today()) where employee_id = tests.employee('T102');
select tests.is(tests.deciders(:request, 1), 'T108', 'RBAC-001a: with the delegator''s post the delegation ends; the shop''s other supervisor is left');
select tests.is((select count(*) from approval.request r
    cross join lateral access.deciders(r.unit_id, r.employee_id, null, 'POST', '{CSC_SUPERVISOR}', 'TESTPOST', access.today())
    where r.request_id = :request), 0::bigint, 'RBAC-001a: nobody acts for a post that nobody holds');

-- Versions: a chain in use is not rewritten, the next one begins; the same again changes nothing.
select tests.is((select max(version) from approval.chain where chain_code = 'TESTPOST'), 1, 'one version');
call approval.define_chain('TESTPOST', '测试岗位', 'test post', 'RBAC-007b', steps => array[
  '1 | POST | CSC_SUPERVISOR QA_SUPERVISOR SHOP_MANAGER | 主管 | supervisor | 0 |']);
select tests.is((select max(version) from approval.chain where chain_code = 'TESTPOST'), 1, 'RBAC-007c: the same chain again');
call approval.define_chain('TESTPOST', '测试岗位', 'test post', 'RBAC-007b', steps => array['1 | HEAD | | 上级 | head | 1 |']);
select tests.is((select max(version) from approval.chain where chain_code = 'TESTPOST'), 2, 'RBAC-007c: another one is a new version');
select tests.is(tests.deciders(:request, 1), 'T108', 'RBAC-007c: a request keeps the version it began with');
call approval.define_chain('TESTPOST', '测试岗位', 'test post', 'RBAC-007b', steps => array['1 | HEAD | | 上级 | head | 2 |']);
select tests.is((select max(version) from approval.chain where chain_code = 'TESTPOST'), 2, 'RBAC-007c: an unused version is replaced');
select tests.throws($$call approval.define_chain('GAP', 'a', 'a', 'X', array['2 | HEAD | | a | a | |'])$$, '22023', null,
  'steps are numbered without gaps');
select tests.refused('t003_kt', $$insert into approval.chain values ('MINE', 1, 'a', 'a', 'X')$$, '42501', null,
  'RBAC-009: a chain is nobody''s to write, the administrator''s included');

\o
select tests.finish();
rollback;
