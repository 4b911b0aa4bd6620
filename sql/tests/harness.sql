-- The verbs of a test, in the words of pgTAP: ok, is, same_rows, lives, throws, finish. A failed
-- assertion is a warning and makes tests.finish() an error, so psql ends with status 3.
--
--   psql -X -v ON_ERROR_STOP=1 -f sql/tests/org.test.sql
--
-- by whoever owns the database (or a superuser), with the schema loaded. Runs as kefu_owner, in the
-- transaction that the test has begun and will roll back.
\set QUIET 1
\pset format unaligned
\pset tuples_only on
set client_min_messages = warning;
create schema tests authorization kefu_owner;
set role kefu_owner;
grant usage on schema tests to public;
create table tests.result (number int generated always as identity, held boolean, what text);
grant insert, select on tests.result to public;

create function tests.ok(held boolean, what text) returns void language plpgsql as $$
begin
  insert into tests.result (held, what) values (coalesce(held, false), what);
  if held is not true then raise warning 'not ok: %', what; end if;
end $$;

create function tests.is(have anyelement, want anyelement, what text) returns void language sql as $$
  select tests.ok(have is not distinct from want,
    what || case when have is not distinct from want then '' else format(': have %s, want %s', have, want) end)
$$;

-- Both queries give the same rows, however often and in whatever order.
create function tests.same_rows(have text, want text, what text) returns void language plpgsql as $$
declare differing text;
begin
  execute format('select string_agg(d::text, '', '') from ((select ''have'', a.* from (%1$s) a '
    'except all select ''have'', b.* from (%2$s) b) union all (select ''want'', b.* from (%2$s) b '
    'except all select ''want'', a.* from (%1$s) a)) d', have, want) into differing;
  perform tests.ok(differing is null, what || coalesce(': ' || differing, ''));
end $$;

-- The statement fails with this state and, where one is named, by this constraint.
create function tests.throws(statement text, state text, by_constraint text, what text)
returns void language plpgsql as $$
declare have_state text := 'no error'; have_constraint text;
begin
  begin
    execute statement;
    -- Deferred constraints speak at the end of a transaction; here is its end.
    set constraints all immediate;
    raise exception using errcode = 'TT000';
  exception when others then
    get stacked diagnostics have_state = returned_sqlstate, have_constraint = constraint_name;
  end;
  perform tests.ok(have_state = state and (by_constraint is null or have_constraint = by_constraint),
    format('%s: have %s %s, want %s %s', what, nullif(have_state, 'TT000'), have_constraint, state, by_constraint));
end $$;

create function tests.lives(statement text, what text) returns void language plpgsql as $$
begin
  execute statement;
  perform tests.ok(true, what);
exception when others then
  perform tests.ok(false, what || ': ' || sqlstate || ' ' || sqlerrm);
end $$;

create function tests.rows_changed(statement text) returns bigint language plpgsql as $$
declare changed bigint;
begin
  execute statement;
  get diagnostics changed = row_count;
  return changed;
end $$;

-- The verdict: how many held; an error when one did not or none was made.
create function tests.finish() returns text language plpgsql as $$
declare good int; bad int;
begin
  select count(*) filter (where held), count(*) filter (where not held) into good, bad from tests.result;
  if bad > 0 or good = 0 then
    raise exception '% of % assertions failed', bad, good + bad using errcode = 'TT001';
  end if;
  return format('%s assertions held', good);
end $$;
grant execute on function tests.ok(boolean, text), tests.is(anyelement, anyelement, text),
  tests.same_rows(text, text, text), tests.throws(text, text, text, text), tests.lives(text, text),
  tests.rows_changed(text), tests.finish() to public;
\o /dev/null
