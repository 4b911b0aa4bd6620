-- Distribution: both forms of the policies let the same rows through, for every table and person.
begin;
\ir harness.sql
\ir company.sql
\ir ../scale/flatten_policies.sql

create function tests.readings() returns table (login name, subject text, seen bigint)
language plpgsql as $$
declare person name; place text;
begin
  for person in select l.login from access.login l where l.login like '%\_kt' loop
    for place in select t.subject from lints.table_kind t order by t.subject loop
      execute format('set local role %I', person);
      begin
        execute format('select count(*) from %s', place) into seen;
      exception when insufficient_privilege then seen := -1;
      end;
      set local role kefu_owner;
      login := person;
      subject := place;
      return next;
    end loop;
  end loop;
end $$;

create table tests.subquery_form as select * from tests.readings();
select tests.ok(exists (select from tests.subquery_form where seen > 0), 'people read something');
select tests.ok((select count(distinct seen) > 3 from tests.subquery_form where subject = 'staff.employment'),
  'people read different things');
select tests.ok(exists (select from pg_policy where polqual::text like '%{SUBLINK%'),
  'the form of plain PostgreSQL holds subqueries');
call pg_temp.flatten_policies();
select tests.ok(not exists (select from pg_policy p join lints.table_kind t on t.oid = p.polrelid
    where p.polqual::text like '%{SUBLINK%' or p.polwithcheck::text like '%{SUBLINK%'),
  'the flat form holds none');
select tests.same_rows('select * from tests.readings()', 'select * from tests.subquery_form',
  'both forms let the same rows through');

set local role t104_kt;
select tests.throws($$insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
    values (tests.shop('TSA'), tests.employee('T105'), tests.unit('TSA', 'CSC-CC'), 'CC_TEAM_LEADER', false, '[2026-05-01,)')$$,
  '42501', null, 'the flat form refuses an agent''s writing');
set local role t003_kt;
select tests.throws($$insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
    values (tests.shop('THQ'), tests.employee('T003'), tests.unit('THQ', 'HQ-FIN'), 'ACCOUNTANT', false, '[2026-05-01,)')$$,
  '42501', null, 'the flat form refuses an administrator''s own post');
select tests.lives($$insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
    values (tests.shop('THQ'), tests.employee('T004'), tests.unit('THQ', 'HQ-FIN'), 'ACCOUNTANT', false, '[2026-05-01,)')$$,
  'the flat form lets an administrator appoint');
set local role kefu_owner;

\o
select tests.finish();
rollback;
