-- Outsiders with an authorisation, limits of promises, owners of rules, independent assessment, and
-- the administrator apart from business data (RBAC-004, RBAC-005a, RBAC-009, RBAC-010). Each denial
-- also shows that the row exists.
begin;
\ir harness.sql
\ir company.sql
create function tests.authorise(
  login text, resources text[], first_day date, last_day date, signer text default 'T001',
  signed date default '2026-01-05', unit text default 'CSC'
) returns bigint language sql as $$
  select access.authorise(login, null, 'auditor', '正信审计所', '外部审计', 'TSA', unit, resources,
    '查阅考勤记录', first_day, last_day, signer, signed, '李四', '2026-01-05')
$$;
grant execute on function tests.authorise(text, text[], date, date, text, date, text) to public;
create function tests.seen(by_login name, query text) returns bigint language plpgsql as $$
declare found_rows bigint;
begin
  execute format('set local role %I', by_login);
  execute query into found_rows;
  set local role kefu_owner;
  return found_rows;
end $$;

-- RBAC-010a: only with an authorisation that both parties signed.
set local role t003_kt;
select tests.throws($$select tests.authorise('out_kt', '{roster}', access.today(), access.today() + 30, 'T104')$$,
  'KF006', 'RBAC-010a', 'RBAC-010a: signed by somebody who cannot sign for the company');
select tests.throws($$select tests.authorise('out_kt', '{roster}', access.today(), access.today() + 30, 'T001', access.today() + 1)$$,
  '23514', 'authorisation_signed_before_term', 'RBAC-010a: signed after it began');
select tests.throws($$select tests.authorise('out_kt', '{account}', access.today(), access.today() + 30)$$,
  'KF006', 'RBAC-010a', 'RBAC-010a: accounts are nothing for outsiders');
select tests.throws($$select tests.authorise('out_kt', '{}', access.today(), access.today() + 30)$$,
  '23514', 'authorisation_names_records', 'RBAC-010a: an authorisation that names no records');
select tests.throws($$select tests.authorise('t104_kt', '{roster}', access.today(), access.today() + 30)$$,
  'KF006', 'RBAC-010a', 'RBAC-010a: the login of an employee');
set local role t002_kt;
select tests.throws($$select tests.authorise('out_kt', '{roster}', access.today(), access.today() + 30)$$,
  '42501', null, 'RBAC-010a: HR opens no logins');
set local role kefu_owner;
select tests.ok(not exists (select from pg_roles where rolname = 'out_kt'), 'and no login is left behind');
set local role t003_kt;
select tests.lives($$select tests.authorise('out_kt', '{org_chart,employee_file}', access.today(), access.today() + 30)$$,
  'RBAC-010a: the administrator enters what both parties signed');
set local role kefu_owner;
select format('grant out_kt to %I', session_user)
where not (select r.rolsuper from pg_roles r where r.rolname = session_user) \gexec

select tests.is(access.me('out_kt'), null::bigint, 'an outsider is no employee');
select tests.is(tests.seen('out_kt', 'select count(*) from staff.employment'), 4::bigint,
  'RBAC-010a: he reads the named records of the unit and those below');
select tests.ok((select count(*) from staff.employment where shop_id = tests.shop('TSA')) > 4,
  'there are more in the shop');
insert into pay.terms (shop_id, employee_id, valid, unit_id, grade)
values (tests.shop('TSA'), tests.employee('T104'), '[2026-01-01,)', tests.unit('TSA', 'CSC-TEL'), 'H');
select tests.is(tests.seen('out_kt', 'select count(*) from pay.terms'), 0::bigint,
  'RBAC-010a: records that are not named stay closed');
set local role out_kt;
select tests.throws($$insert into org.assignment (shop_id, employee_id, unit_id, post_code, valid)
    values (tests.shop('TSA'), tests.employee('T104'), tests.unit('TSA', 'CSC'), 'CSC_SUPERVISOR', '[2026-01-01,)')$$,
  '42501', null, 'RBAC-010a: he writes nothing');
select tests.is(tests.rows_changed($$update org.unit set name_zh = '改' where code = 'CSC'$$), 0::bigint,
  'RBAC-010a: he changes nothing that he reads');
select tests.throws($$select access.authorise('out2_kt', null, 'auditor', 'a', 'b', 'TSA', 'CSC', '{roster}', 'd',
    access.today(), access.today() + 3, 'T001', '2026-01-05', 'c', '2026-01-05')$$,
  'KF006', null, 'RBAC-010a: nor authorises others');
select tests.is((select count(*) from access.authorisation), 1::bigint, 'RBAC-010a: he sees his own authorisation');
set local role t104_kt;
select tests.is((select count(*) from access.authorisation), 0::bigint, 'which an agent does not see');
set local role kefu_owner;
select tests.same_rows('select login, resource, action, valid, own, company, units, shops, own_employee_id, everything from access.scope
    where login = ''out_kt''', 'select * from access.outside_scope(''out_kt'')', 'scopes of outsiders are derived');
select tests.same_rows($$select distinct valid, own, company, shops::text from access.scope where login = 'out_kt'$$,
  $$values (daterange(access.today(), access.today() + 31), false, false, '{}')$$,
  'RBAC-010a: the scope ends with the term, that day included');
select tests.ok((select rolvaliduntil = (access.today() + 31)::timestamp at time zone 'Asia/Shanghai'
    from pg_roles where rolname = 'out_kt'), 'RBAC-010a: and so does the password');
select tests.ok(not pg_has_role('kefu_batch', 'out_kt', 'member')
    and not exists (select from pg_auth_members m join pg_roles r on r.oid = m.member and r.rolname = 'out_kt'
      join pg_roles g on g.oid = m.roleid where g.rolname like 'kefu\_company\_%'),
  'no files are delivered to outsiders and no group shortens their way');
set local role t003_kt;
select tests.throws($$update access.authorisation set valid = daterange(lower(valid), upper(valid) + 90)$$,
  '42501', null, 'RBAC-010a: a term is not stretched');
set local role kefu_owner;

-- It ends: by itself, or before.
select access.rebuild_all() \g /dev/null
select tests.ok(exists (select from access.scope where login = 'out_kt'), 'rebuilding everybody keeps outsiders');
set local role t104_kt;
select tests.throws($$select access.revoke('out_kt', '合同终止')$$, 'KF006', 'RBAC-010a', 'an agent ends no authorisation');
set local role t003_kt;
select tests.is(access.revoke('out_kt', '合同终止'), 1, 'RBAC-010a: the administrator ends an authorisation');
select tests.throws($$select access.revoke('out_kt', '再次')$$, 'KF006', 'RBAC-010a', 'which ends once');
set local role kefu_owner;
select tests.ok(not exists (select from access.scope where login = 'out_kt')
    and (select ended_at is not null from access.login where login = 'out_kt')
    and not (select rolcanlogin from pg_roles where rolname = 'out_kt')
    and not pg_has_role('out_kt', 'kefu_member', 'member'), 'RBAC-010a: with its end nothing is left');
set local role t003_kt;
select tests.lives($$select tests.authorise('out_kt', '{roster}', access.today() + 5, access.today() + 9)$$,
  'RBAC-010a: the same person with a new authorisation');
set local role kefu_owner;
select tests.is((select count(*) from access.scope where login = 'out_kt' and valid @> access.today()), 0::bigint,
  'RBAC-010a: nothing before the term');
select tests.is((select count(*) from access.scope where login = 'out_kt' and lower(valid) = access.today() + 5), 1::bigint,
  'RBAC-010a: the named records from its first day');
alter table access.authorisation disable trigger user;
update access.authorisation set valid = daterange(access.today() - 9, access.today()), our_signed_on = '2026-01-01',
  their_signed_on = '2026-01-01' where lower(valid) = access.today() + 5;
alter table access.authorisation enable trigger user;
call access.refresh();
select tests.ok((select ended_at is not null from access.login where login = 'out_kt'),
  'RBAC-010a: a login whose term is over ends by itself');
select tests.ok(exists (select from audit.change where table_name = 'access.authorisation' and verb = 'INSERT'
    and actor = 't003_kt'), 'RBAC-012: authorisations are traced');

-- RBAC-005a: limits of promises.
set local role t002_kt;
select tests.lives($$insert into access.authority_limit (shop_id, unit_id, post_code, kind, valid, limit_amount) values
    (tests.shop('TSA'), tests.unit('TSA', 'CSC'), 'TEL_AGENT', 'compensation', '[2026-01-01,)', 50),
    (tests.shop('TSA'), tests.unit('TSA', 'CSC-TEL'), 'TEL_AGENT', 'compensation', '[2026-06-01,)', 80),
    (tests.shop('TSA'), tests.unit('TSA', 'CSC'), 'CSC_SUPERVISOR', 'compensation', '[2026-01-01,)', 500),
    (tests.shop('TSA'), tests.unit('TSA', 'CSC'), 'TEL_AGENT', 'discount', '[2026-01-01,)', 0.05);
    insert into access.authority_limit (shop_id, unit_id, post_code, kind, valid) values
    (tests.shop('TSA'), tests.unit('TSA', 'CSC'), 'TEL_AGENT', 'exchange', '[2026-01-01,)')$$,
  'RBAC-005a: HR sets limits');
select tests.throws($$insert into access.authority_limit (shop_id, unit_id, post_code, kind, valid) values
    (tests.shop('TSA'), tests.unit('TSA', 'CSC'), 'CC_AGENT', 'compensation', '[2026-01-01,)')$$,
  '23514', 'authority_limit_amount_fits', 'RBAC-005a: a compensation without a limit');
set local role t104_kt;
select tests.throws($$insert into access.authority_limit (shop_id, unit_id, post_code, kind, valid, limit_amount)
    values (tests.shop('TSA'), tests.unit('TSA', 'CSC-TEL'), 'TEL_AGENT', 'refund', '[2026-01-01,)', null)$$,
  '42501', null, 'RBAC-005a: an agent sets no limit');
select tests.same_rows($$select p.kind, p.amount, p.day, access.may_promise('TEL_AGENT', p.kind, p.amount,
      tests.unit('TSA', 'CSC-TEL'), p.day) from (values
      ('compensation'::access.promise_kind, 50, date '2026-03-01'), ('compensation', 50.01, '2026-03-01'),
      ('compensation', 80, '2026-06-01'), ('discount', 0.05, '2026-03-01'), ('discount', 0.06, '2026-03-01'),
      ('exchange', null, '2026-03-01'), ('refund', null, '2026-03-01')) p (kind, amount, day)$$,
  $$values ('compensation'::access.promise_kind, 50, date '2026-03-01', true), ('compensation', 50.01, '2026-03-01', false),
    ('compensation', 80, '2026-06-01', true), ('discount', 0.05, '2026-03-01', true),
    ('discount', 0.06, '2026-03-01', false), ('exchange', null, '2026-03-01', true), ('refund', null, '2026-03-01', false)$$,
  'RBAC-005a: exactly the limit of the nearest unit is within it; without a row nothing is');
select tests.is(access.promise_approver('TEL_AGENT', 'compensation', 300, tests.unit('TSA', 'CSC-TEL'), '2026-03-01'),
  'CSC_SUPERVISOR', 'RBAC-005a: the next higher role whose limit covers it');
select tests.is(access.promise_approver('TEL_AGENT', 'compensation', 900, tests.unit('TSA', 'CSC-TEL'), '2026-03-01'),
  null::text, 'RBAC-005a: a promise that nobody''s limit covers');

-- RBAC-004a: owners of rules.
set local role t108_kt;
select tests.ok(access.require_rule_owner('loyalty', tests.unit('TSA', 'QA')), 'RBAC-004a: the quality supervisor owns the loyalty method');
select tests.throws($$select access.require_rule_owner('confidentiality', tests.unit('TSA', 'QA'))$$,
  'KF006', 'RBAC-004a', 'RBAC-004a: and not the confidentiality rule');
select tests.throws($$select access.require_rule_owner('assessment_standard', tests.unit('TSA', 'CSC'))$$,
  'KF006', 'RBAC-004a', 'RBAC-004a: nor the assessment standard of another section');
set local role t102_kt;
select tests.ok(access.require_rule_owner('assessment_standard', tests.unit('TSA', 'CSC-TEL')), 'RBAC-004a: which its own supervisor does');
set local role t101_kt;
select tests.throws($$select access.require_rule_owner('questionnaire', tests.unit('TSA', 'QA'))$$,
  'KF006', 'RBAC-004a', 'RBAC-004a: the CS manager approves and maintains none');

-- RBAC-004b: nobody enters results of his own unit or himself.
set local role kefu_owner;
create table tests.score (shop_id bigint, unit_id bigint, employee_id bigint, score int);
grant select, insert, update, delete on tests.score to kefu_member;
grant execute on function tests.rows_changed(text) to public;
create trigger score_by_others before insert or update or delete on tests.score
  for each row execute function access.refuse_own_unit('unit_id', 'employee_id');
insert into tests.score values (tests.shop('TSA'), tests.unit('TSA', 'CSC-TEL'), tests.employee('T104'), 90);
set local role t108_kt;
select tests.lives($$insert into tests.score values (tests.shop('TSA'), tests.unit('TSA', 'CSC-TEL'), tests.employee('T103'), 80)$$,
  'RBAC-004b: the quality supervisor enters the result of another section');
select tests.throws($$insert into tests.score values (tests.shop('TSA'), tests.unit('TSA', 'CSC-TEL'), tests.employee('T108'), 80)$$,
  'KF006', 'RBAC-004b', 'RBAC-004b: not his own');
select tests.throws($$insert into tests.score values (tests.shop('TSA'), tests.unit('TSA', 'QA-CBK'), tests.employee('T107'), 80)$$,
  'KF006', 'RBAC-004b', 'RBAC-004b: nor that of his own section');
select tests.throws($$update tests.score set unit_id = tests.unit('TSA', 'QA') where employee_id = tests.employee('T104')$$,
  'KF006', 'RBAC-004b', 'RBAC-004b: nor does he move one there');
set local role t104_kt;
select tests.throws('delete from tests.score where employee_id = tests.employee(''T103'')', 'KF006', 'RBAC-004b',
  'RBAC-004b: an agent deletes no result of his group');
set local role t102_kt;
select tests.throws('update tests.score set score = 100', 'KF006', 'RBAC-004b',
  'RBAC-004b: the supervisor of the assessed group changes nothing');
select tests.is((select count(*) from tests.score), 2::bigint, 'RBAC-004b: and may review it');
set local role kefu_owner;

-- RBAC-009: the administrator keeps accounts, and business data are not his; others keep no accounts.
select tests.is(tests.seen('t003_kt', 'select count(*) from pay.terms'), 0::bigint, 'RBAC-009: the administrator sees no pay of others');
select tests.is(tests.seen('t003_kt', 'select count(*) from staff.employment'), 1::bigint, 'RBAC-009: and no file but his own');
select tests.ok((select count(*) from pay.terms) > 0 and (select count(*) from staff.employment) > 1, 'which are there');
select tests.ok(not exists (select from access.right r where r.post_code = 'SYSTEM_ADMIN'
    and r.action in ('write', 'approve') and r.reach <> 'SELF' and r.resource not in ('account', 'org_chart')),
  'RBAC-009: his rights to write are accounts and the chart');
set local role t104_kt;
select tests.throws($$insert into access.right (post_code, resource, action, reach) values ('TEL_AGENT', 'payroll', 'read', 'COMPANY')$$,
  '42501', null, 'RBAC-009: an agent does not change his role');
select tests.throws($$select access.create_login('T105', 'new_kt', null, 'TCO')$$, '42501', null, 'RBAC-009: nor opens logins');
select tests.throws('delete from close.seal', '42501', null, 'RBAC-009: nor unlocks months');
select tests.is(tests.rows_changed('delete from org.assignment'), 0::bigint, 'RBAC-009: nor deletes records');
set local role kefu_owner;

\o
select tests.finish();
rollback;
