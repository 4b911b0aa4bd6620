-- The trail: old, new, who, when, why and of which row; by month; append-only for everyone; read by
-- who may read the rows themselves (RBAC-012).
begin;
\ir harness.sql
\ir company.sql

create function tests.as_login(by_login name, statement text) returns text language plpgsql as $$
declare answer text;
begin
  execute format('set local role %I', by_login);
  execute statement into answer;
  set local role kefu_owner;
  return answer;
end $$;

-- A change with its reason; both sides, the key, the person and the transaction are kept.
set local role t003_kt;
set local kefu.reason = '调岗文件 2026-11';
update org.assignment set valid = daterange(lower(valid), '2030-01-01') where employee_id = tests.employee('T105');
set local kefu.reason = '';
update org.assignment set valid = daterange(lower(valid), '2031-01-01') where employee_id = tests.employee('T105');
update org.assignment set valid = valid where employee_id = tests.employee('T105');
set local role kefu_owner;
select tests.same_rows(
  $$select verb, actor, reason, employee_id, unit_id, row_key, old_row ->> 'valid', new_row ->> 'valid',
      transaction_id = pg_current_xact_id()::text::bigint, changed_at = now()
    from audit.change where table_name = 'org.assignment' and employee_id = tests.employee('T105') and verb = 'UPDATE'$$,
  $$select 'UPDATE', 't003_kt'::name, v.reason, tests.employee('T105'), tests.unit('TSA', 'CSC-CC'),
      jsonb_build_object('assignment_id', a.assignment_id), v.before, v.after, true, true
    from org.assignment a cross join (values
      ('调岗文件 2026-11', '[2026-01-01,)', '[2026-01-01,2030-01-01)'),
      (null, '[2026-01-01,2030-01-01)', '[2026-01-01,2031-01-01)')) v (reason, before, after)
    where a.employee_id = tests.employee('T105')$$,
  'RBAC-012: old, new, actor, time, reason and key of each change; an update that changes nothing leaves no trace');
select tests.is((select c.tableoid::regclass::text from audit.change c where c.employee_id = tests.employee('T105') limit 1),
  'audit.change_' || to_char(now() at time zone 'Asia/Shanghai', 'YYYY_MM'), 'RBAC-012: a trace lies in the month of the change');

-- History by table and key, in words: numbers and codes, old beside new.
select tests.same_rows(
  $$select actor, verb, column_name, old_value, new_value, reason
    from audit.history('org.assignment', 'T105') where verb = 'UPDATE'$$,
  $$values ('t003_kt', 'UPDATE', 'valid', '[2026-01-01,)', '[2026-01-01,2030-01-01)', '调岗文件 2026-11'),
    ('t003_kt', 'UPDATE', 'valid', '[2026-01-01,2030-01-01)', '[2026-01-01,2031-01-01)', null)$$,
  'RBAC-012: the history of a person''s rows, by employee number');
select tests.same_rows(
  $$select column_name, new_value from audit.history('org.assignment', 'post_code=CC_AGENT,unit_id=TSA/CSC-CC')
    where verb = 'INSERT' and column_name in ('employee_id', 'unit_id', 'shop_id')$$,
  $$values ('employee_id', 'T105 员工T105'), ('unit_id', 'TSA/CSC-CC'), ('shop_id', 'TSA')$$,
  'RBAC-012: the history of rows by pairs, keys in codes');
select tests.is((select count(*) from audit.history(of_actor => 't003_kt')), 2::bigint, 'RBAC-012: what somebody did');
select tests.is((select count(*) from audit.history(of_actor => 't003_kt', first_day => access.today() + 1)), 0::bigint,
  'RBAC-012: in a time');
select tests.is((select count(distinct change_id) from audit.history('org.assignment', 'TSA/CSC-CC')), 3::bigint,
  'RBAC-012: the history of a unit''s rows');

-- Logins are common rows without triggers: their functions write the trace, in the person's name.
select tests.same_rows(
  $$select verb, row_key ->> 'login', new_row ->> 'employee_id', unit_id from audit.change
    where table_name = 'access.login' and row_key ->> 'login' = 't104_kt'$$,
  $$select 'INSERT', 't104_kt', tests.employee('T104')::text, tests.unit('TSA', 'CSC-TEL')$$,
  'RBAC-012: a login that was created');
select tests.as_login('t003_kt', $$select access.end_login('t104_kt')$$) \g /dev/null
select tests.is((select count(*) from audit.change where table_name = 'access.login' and verb = 'UPDATE'
    and row_key ->> 'login' = 't104_kt' and old_row ->> 'ended_at' is null and new_row ->> 'ended_at' is not null),
  1::bigint, 'RBAC-012: and ended');
select tests.throws($$set local role t003_kt; select audit.note('a', 'INSERT', null, null, null, '{}')$$, '42501', null,
  'RBAC-012: nobody writes such a trace by hand');
set local role kefu_owner;

-- What is watched.
select tests.same_rows(
  $$select p.table_name from access.protected_table p where p.audited and not exists (
      select from pg_trigger t where t.tgrelid = p.table_name::regclass and t.tgname like '%\_audit')$$,
  'select ''x'' where false', 'RBAC-012: every table protected as audited has its trigger');
select tests.ok((select bool_and(p.audited) from access.protected_table p
    where p.table_name in ('access.delegation', 'approval.decision', 'access.right', 'policy.value', 'pay.terms')),
  'RBAC-012: roles, decisions, delegations, policies and pay are watched');

-- Append-only, partition by partition, whoever comes.
select tests.throws('delete from audit.change', '42501', null, 'RBAC-012: the owner deletes');
select tests.throws('update audit.change set reason = ''x''', '42501', null, 'RBAC-012: the owner adds a reason later');
select tests.throws(format('truncate %s', i.inhrelid::regclass), '42501', null, 'RBAC-012: the owner empties ' || i.inhrelid::regclass)
from pg_inherits i where i.inhparent = 'audit.change'::regclass;
select tests.is(tests.rows_changed(format('delete from %s', max(c.tableoid::regclass::text))), 0::bigint,
  'RBAC-012: the owner finds nothing to delete in a month') from audit.change c;
set local role t003_kt;
select tests.throws($$insert into audit.change (table_name, verb, new_row, actor) values ('a', 'INSERT', '{}', 't001_kt')$$,
  '42501', null, 'RBAC-012: a trace in another one''s name');
select tests.throws($$insert into audit.change (table_name, verb, new_row, changed_at) values ('a', 'INSERT', '{}', '2020-01-01')$$,
  '42501', null, 'RBAC-012: a trace of another time');
select tests.throws('select count(*) from audit.change_rest', '42501', null, 'RBAC-012: a partition is nobody''s to read');
set local role kefu_owner;

-- A time that nobody made room for is no reason to refuse a change.
insert into audit.change (table_name, verb, new_row, changed_at) values ('a', 'INSERT', '{}', '2044-05-01');
select tests.is((select count(*) from audit.change c where changed_at = '2044-05-01' and c.tableoid = 'audit.change_rest'::regclass), 1::bigint,
  'RBAC-012: a change beyond the opened months is kept');
select tests.is(audit.ensure_partitions('2044-05-01', '2044-06-30'), 1, 'and only the months without traces are opened then');

-- Who reads it: the account right's reach, as far as the rows themselves are his.
select tests.is(tests.as_login(who, $$select count(distinct change_id) from audit.history('org.assignment', 'T105')$$), seen,
  'RBAC-012: the trail of an assignment is read by ' || post)
from (values ('t001_kt', '3', 'the general manager'), ('t002_kt', '3', 'HR'), ('t101_kt', '3', 'the manager'),
  ('t003_kt', '3', 'the administrator'), ('t105_kt', '0', 'not the person himself'), ('t102_kt', '0', 'no supervisor'),
  ('t201_kt', '0', 'no other shop'), ('t004_kt', '0', 'nobody of finance')) p (who, seen, post);

\o
select tests.finish();
rollback;
