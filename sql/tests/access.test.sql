-- Rights: derived from posts, ending with them, following dated changes; nobody helps himself
-- (RBAC-001, RBAC-007, RBAC-012, RBAC-013). Each denial also shows that the row exists.
begin;
\ir harness.sql
\ir company.sql

-- What each login reads of the employee files, by the unit of the file (table RBAC-T1).
create function tests.reads(by_login name) returns text language plpgsql as $$
declare seen text;
begin
  execute format('set local role %I', by_login);
  select string_agg(e.employee_no, ' ' order by e.employee_no) into seen
  from staff.employment m join staff.employee e using (employee_id)
  where e.employee_no like 'T___';
  set local role kefu_owner;
  return seen;
end $$;
select tests.is((select count(*) from staff.employment m where m.shop_id in
    (tests.shop('THQ'), tests.shop('TSA'), tests.shop('TMS'))), 14::bigint, 'the files are there');
select tests.is(tests.reads(who), seen, 'RBAC-T1: employee files that ' || post || ' reads')
from (values
  ('t001_kt', 'the general manager', 'T001 T002 T003 T004 T101 T102 T103 T104 T105 T106 T107 T108 T201 T202'),
  ('t002_kt', 'HR', 'T001 T002 T003 T004 T101 T102 T103 T104 T105 T106 T107 T108 T201 T202'),
  ('t003_kt', 'the administrator', 'T003'),
  ('t004_kt', 'finance', 'T004'),
  ('t101_kt', 'the CS manager', 'T101 T102 T103 T104 T105 T106 T107 T108'),
  ('t102_kt', 'a section supervisor', 'T102 T103 T104 T105'),
  ('t103_kt', 'a team leader', 'T103 T104'),
  ('t104_kt', 'an agent', 'T104'),
  ('t106_kt', 'a zone team leader', 'T106'),
  ('t107_kt', 'a specialist', 'T107'),
  ('t108_kt', 'the quality supervisor', 'T107 T108'),
  ('t201_kt', 'a shop manager', 'T201 T202'),
  ('t202_kt', 'a therapist', 'T202')
) p (who, post, seen);

-- The stored scopes are what their definition gives, and never stay behind it.
create function tests.scopes_are_derived(what text) returns void language sql as $$
  select tests.same_rows('select login, resource, action, valid, own, company, units, shops, own_employee_id, everything from access.scope',
    'select * from access.derived_scope((select array_agg(l.employee_id) from access.login l))', what)
$$;
select tests.scopes_are_derived('RBAC-001a: scopes after the logins were created');

-- A zone team leader's team is the two centres that his post heads.
select tests.same_rows($$select u.code from access.scope s cross join unnest(s.units) x (unit_id)
    join org.unit u using (unit_id)
    where s.login = 't106_kt' and s.resource = 'roster' and s.action = 'write'$$,
  $$values ('SCN-LIA'), ('SCN-CNS')$$, 'RBAC-001b: the team of a post that heads two centres');

-- RBAC-001a: with the assignment end its rights, in the same transaction.
update org.assignment set valid = daterange(lower(valid), access.today())
where employee_id = tests.employee('T102');
select tests.ok(tests.reads('t102_kt') is null, 'RBAC-001a: an ended assignment leaves no row to read');
select tests.is((select count(*) from access.scope where login = 't102_kt'), 0::bigint,
  'RBAC-001a: an ended assignment leaves no scope');
update org.assignment set valid = daterange(lower(valid), access.today() + 1)
where employee_id = tests.employee('T102');
select tests.is(tests.reads('t102_kt'), 'T102 T103 T104 T105', 'RBAC-001a: the last day of an assignment counts');
select tests.is((select count(*) from access.scope where login = 't102_kt' and valid @> access.today() + 1),
  0::bigint, 'RBAC-001a: the day after the last has no scope');
select tests.scopes_are_derived('RBAC-001a: scopes after assignments changed');

-- A dated change: today's post until the day, the next post from it.
update org.assignment set valid = daterange(lower(valid), access.today() + 10)
where employee_id = tests.employee('T103');
insert into org.assignment (shop_id, employee_id, unit_id, post_code, valid) values
  (tests.shop('TSA'), tests.employee('T103'), tests.unit('TSA', 'QA-ASM'), 'QA_TEAM_LEADER',
    daterange(access.today() + 10, null));
select tests.same_rows(format($$select lower(s.valid), upper(s.valid), u.code from access.scope s
    cross join unnest(s.units) x (unit_id) join org.unit u using (unit_id)
    where s.login = 't103_kt' and s.resource = 'employee_file' and s.action = 'read'$$),
  $$values (access.today(), access.today() + 10, 'CSC-TEL'), (access.today() + 10, null, 'QA-ASM')$$,
  'RBAC-001a: a dated move gives each post its own days');
select tests.is(tests.reads('t103_kt'), 'T103 T104', 'a move to come changes nothing today');

-- A unit that moves takes the rights over it along; a right that a post loses is lost by its holders.
update org.placement set parent_unit_id = tests.unit('TSA', 'QA') where unit_id = tests.unit('TSA', 'CSC-CC');
select tests.is(tests.reads('t108_kt'), 'T105 T107 T108', 'RBAC-001b: a moved unit is read by its new supervisor');
select tests.is(tests.reads('t102_kt'), 'T102 T103 T104', 'RBAC-001b: and no more by the old one');
delete from access.right where post_code = 'QA_SUPERVISOR' and resource = 'employee_file' and reach = 'SECTION';
select tests.is(tests.reads('t108_kt'), 'T108', 'RBAC-013: a right taken from a post is taken from its holder');
select tests.scopes_are_derived('scopes after units moved and rights changed');

-- Whoever loses the company leaves its group role; the membership alone gives nothing.
select tests.ok(pg_has_role('t001_kt', 'kefu_company_employee_file', 'member'), 'a general manager is in the group');
update org.assignment set valid = daterange(lower(valid), access.today())
where employee_id = tests.employee('T001');
select tests.ok(not pg_has_role('t001_kt', 'kefu_company_employee_file', 'member'), 'and leaves it with his post');
grant kefu_company_employee_file to t104_kt;
set local role t104_kt;
select tests.throws('select from staff.employment', '42501', null, 'a membership without a scope is an error, not a total');
set local role kefu_owner;
revoke kefu_company_employee_file from t104_kt;

-- Nobody gives himself, or takes from himself, a post; the administrator included.
set local role t003_kt;
select tests.throws($$insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
    values (tests.shop('THQ'), tests.employee('T003'), tests.unit('THQ', 'HQ-FIN'), 'ACCOUNTANT', false, '[2026-05-01,)')$$,
  '42501', null, 'RBAC-009: an administrator gives himself a post');
select tests.is(tests.rows_changed($$update org.assignment set valid = '[2026-01-01,)'
    where employee_id = tests.employee('T003')$$), 0::bigint, 'RBAC-009: an administrator changes his own post');
select tests.is(tests.rows_changed($$delete from org.assignment where employee_id = tests.employee('T003')$$),
  0::bigint, 'RBAC-009: an administrator deletes his own post');
select tests.lives($$insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
    values (tests.shop('THQ'), tests.employee('T004'), tests.unit('THQ', 'HQ-FIN'), 'ACCOUNTANT', false, '[2026-05-01,)')$$,
  'RBAC-009: an administrator gives another one a post');
select tests.throws($$update org.assignment set employee_id = tests.employee('T003')
    where employee_id = tests.employee('T004')$$,
  '42501', null, 'RBAC-009: an administrator takes over another one''s post');
select tests.throws($$insert into access.right values ('SYSTEM_ADMIN', 'payroll', 'read', 'COMPANY')$$,
  '42501', null, 'RBAC-009: an administrator gives his post a right');
select tests.throws($$update access.scope set company = true$$, '42501', null, 'a scope is nobody''s to write');
select tests.throws($$insert into access.login values ('kefu_owner', 1)$$, '42501', null,
  'a login is nobody''s to write');
select tests.throws($$select access.rebuild_all()$$, '42501', null, 'nor are scopes anybody''s to rebuild but the batch''s');

-- Deny by default: an agent writes nothing of this, and changes nobody's post.
set local role t104_kt;
select tests.throws($$insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
    values (tests.shop('TSA'), tests.employee('T105'), tests.unit('TSA', 'CSC-CC'), 'CC_TEAM_LEADER', false, '[2026-05-01,)')$$,
  '42501', null, 'RBAC-001a: an agent gives a colleague a post');
select tests.is(tests.rows_changed('update staff.employee set name_zh = name_zh'), 0::bigint,
  'RBAC-001a: an agent changes no directory row');
select tests.is((select count(*) from org.shop where code in ('THQ', 'TSA', 'TMS')), 1::bigint,
  'RBAC-001b: an agent sees his own shop and no other');
select tests.throws($$select access.create_login('T105', 'mine_kt')$$, '42501', null,
  'RBAC-013: an agent creates no login');
set local role kefu_owner;

-- Logins.
select tests.throws($$select access.create_login('T999', 't999_kt', null, 'TCO')$$, 'P0002', null,
  'RBAC-013: a login for nobody');
select tests.throws($$select access.create_login('T105', 'postgres', null, 'TCO')$$, '42710', null,
  'RBAC-013: a role that is no person''s');
select tests.throws($$select access.create_login('T105', 'kefu_batch', null, 'TCO')$$, '22023', null,
  'RBAC-013: a role of Kefu''s own');
select tests.throws($$select access.create_login('T105', 'Bad Name', null, 'TCO')$$, '22023', null,
  'RBAC-013: a name that is none');
select tests.throws($$select access.create_login('T105', 'second_kt', null, 'TCO')$$, '23P01', 'login_one_a_person',
  'RBAC-013: a second login of one person');
select tests.throws($$select access.create_login('T105', 't103_kt', null, 'TCO')$$, '23505', 'login_pkey',
  'RBAC-013: a login that is another person''s');
set local role t003_kt;
select tests.lives($$select access.end_login('t104_kt')$$, 'RBAC-013: an administrator ends a login');
set local role kefu_owner;
select tests.ok(not (select rolcanlogin from pg_roles where rolname = 't104_kt')
    and not pg_has_role('t104_kt', 'kefu_member', 'member')
    and not pg_has_role('kefu_batch', 't104_kt', 'member'), 'an ended login is no member of anything');
select tests.ok(not exists (select from access.scope where login = 't104_kt'), 'an ended login has no scope');
select tests.is(access.me('t104_kt'), null::bigint, 'an ended login is nobody');
select tests.throws($$select access.end_login('t104_kt')$$, 'P0002', null, 'a login ends once');
select tests.scopes_are_derived('scopes after a login ended');
select tests.throws($$select access.create_login('T105', 't104_kt', null, 'TCO')$$, '23505', 'login_pkey',
  'RBAC-013: an ended login is not passed on');
select tests.lives($$select access.create_login('T104', 't104_kt', null, 'TCO')$$,
  'RBAC-013: an ended login comes back for the same person');
select tests.is(tests.reads('t104_kt'), 'T104', 'RBAC-013: with the rights of his posts');

-- The account right of a department shows the logins and scopes of its people and of nobody else.
create temporary table department_logins as
select l.login from access.login l join staff.employee e using (employee_id)
where e.unit_id in (
  select s.unit_id from org.unit u
  cross join lateral org.subtree(u.unit_id, access.today()) s
  join org.shop o on o.shop_id = u.shop_id
  where u.code = 'CSD' and o.company_id = (
    select e.company_id from access.login l join staff.employee e using (employee_id)
    where l.login = 't101_kt'));
grant select on department_logins to kefu_member;
select tests.ok((select count(*) from department_logins) < (select count(*) from access.login),
  'there are logins outside the department');
set local role t101_kt;
select tests.same_rows('select login from access.login', 'select login from department_logins',
  'RBAC-T1: a CS manager sees the logins of his department');
select tests.ok(not exists (select from access.scope
    where login not in (select login from department_logins)),
  'RBAC-T1: a CS manager sees no scopes beyond it');
set local role kefu_owner;

-- One company never reads another: with a second one, the group roles give way to lists of units.
insert into org.company (code, name_zh, name_en) values ('TC2', '另一公司', 'another company');
select org.instantiate_template('TC2', 'MASSAGE_SHOP', 'T2S', '另一店', 'another shop', '2026-01-01');
insert into staff.employee (company_id, shop_id, unit_id, employee_no, name_zh, joined_on)
select s.company_id, s.shop_id, s.unit_id, 'T901', '员工', '2026-01-01' from org.shop s where s.code = 'T2S';
insert into staff.employment (shop_id, employee_id, entry_date, unit_id)
select e.shop_id, e.employee_id, '2026-01-01', e.unit_id from staff.employee e where e.employee_no = 'T901';
call access.refresh();
select tests.is(tests.reads('t002_kt'),
  'T001 T002 T003 T004 T101 T102 T103 T104 T105 T106 T107 T108 T201 T202',
  'RBAC-001b: HR of one company reads nobody of another');

-- RBAC-012: the trail of assignments names old, new and actor, and cannot be rewritten by anyone.
set local role t003_kt;
update org.assignment set valid = daterange(lower(valid), '2030-01-01') where employee_id = tests.employee('T105');
set local role kefu_owner;
select tests.ok(exists (select from audit.change c where c.table_name = 'org.assignment' and c.verb = 'UPDATE'
    and c.actor = 't003_kt' and c.old_row ->> 'valid' = '[2026-01-01,)'
    and c.new_row ->> 'valid' = '[2026-01-01,2030-01-01)'), 'RBAC-012: old, new and actor of a change');
select tests.throws('delete from audit.change', '42501', null, 'RBAC-012: the owner deletes the trail');
select tests.throws('update audit.change set actor = current_user', '42501', null, 'RBAC-012: the owner rewrites the trail');
select tests.throws('truncate audit.change', '42501', null, 'RBAC-012: the owner empties the trail');
set local role t003_kt;
select tests.throws($$insert into audit.change (table_name, verb, new_row, actor) values ('a', 'INSERT', '{}', 't001_kt')$$,
  '42501', null, 'RBAC-012: a trace in another one''s name');
set local role kefu_owner;

\o
select tests.finish();
rollback;
