-- Rewrites row-security policies into the form that a distributing engine accepts.
--
-- On plain PostgreSQL the fastest form wraps each call: `unit_id = any ((select access.my_units(…))
-- ::bigint[])`, worked out once a statement. Citus refuses any subquery in a policy, so there the
-- call stands bare, with constants and current_user only: it is stable and expensive by
-- declaration, hence still an index condition (access.protect states the same template). Both forms
-- let the same rows through; sql/tests/scale.test.sql reads every table in both.
create or replace function pg_temp.flat(expression text) returns text
language sql immutable
as $$
  select regexp_replace(regexp_replace(expression,
    -- (key IN ( SELECT unnest(access.f(…)) AS unnest))  ->  (key = ANY (access.f(…)))
    'IN \( SELECT unnest\((access\.\w+\([^()]*\))\) AS unnest\)', '= ANY (\1)', 'g'),
    -- ( SELECT access.f(…) AS f)  ->  access.f(…)
    '\( SELECT (access\.\w+\([^()]*\)) AS \w+\)', '\1', 'g')
$$;

create or replace procedure pg_temp.flatten_policies()
language plpgsql
as $$
declare
  rule record;
begin
  for rule in
    select p.polname, t.subject,
      pg_get_expr(p.polqual, p.polrelid) as using_text,
      pg_get_expr(p.polwithcheck, p.polrelid) as check_text
    from pg_policy p join lints.table_kind t on t.oid = p.polrelid
    where p.polqual::text like '%{SUBLINK%' or p.polwithcheck::text like '%{SUBLINK%'
  loop
    execute format('alter policy %I on %s', rule.polname, rule.subject)
      || coalesce(' using (' || pg_temp.flat(rule.using_text) || ')', '')
      || coalesce(' with check (' || pg_temp.flat(rule.check_text) || ')', '');
  end loop;
  if exists (
    select from pg_policy p join lints.table_kind t on t.oid = p.polrelid
    where p.polqual::text like '%{SUBLINK%' or p.polwithcheck::text like '%{SUBLINK%'
  ) then
    raise exception 'a policy still holds a subquery' using errcode = 'feature_not_supported',
      hint = 'select * from pg_policies where qual ~ ''SELECT'' or with_check ~ ''SELECT''';
  end if;
end
$$;
