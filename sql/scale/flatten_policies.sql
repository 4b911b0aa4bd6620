-- Rewrites row-security policies into the form that a distributing engine accepts.
--
-- On plain PostgreSQL the fastest form reads the caller's ready row: `unit_id = any ((select s.units
-- from access.scope s where …)::bigint[])`, once a statement. Citus refuses any subquery in a
-- policy, so there a function reads that row and its call stands bare, with constants and
-- current_user only: it is stable and expensive by declaration, hence still an index condition
-- (access.protect states the same template). Both forms let the same rows through;
-- sql/tests/scale.test.sql reads every table in both.

-- What reads one column of the caller's ready row, as the server writes it.
create or replace function pg_temp.ready_row(column_name text) returns text
language sql immutable
as $$
  select '\( SELECT s\.' || column_name || '\s+FROM access\.scope s\s+WHERE '
    '\(\(s\.login = CURRENT_USER\) AND \(s\.resource = (''\w+''::text)\) '
    'AND \(s\.action = (''\w+''::access\.action)\) AND \(s\.valid @> access\.today\(\)\)\)\)'
$$;

create or replace function pg_temp.flat(expression text) returns text
language plpgsql immutable
as $$
declare
  rule record;
begin
  for rule in
    select * from (values
      -- ( SELECT s.units FROM access.scope s WHERE …)  ->  access.my_units(…)
      (pg_temp.ready_row('units'), 'access.my_units(\1, \2, CURRENT_USER)'),
      (pg_temp.ready_row('own_employee_id'), 'access.own_employee(\1, \2, CURRENT_USER)'),
      -- What follows the flag asks for it, too.
      (pg_temp.ready_row('everything'), 'false'),
      -- (key IN ( SELECT unnest(access.f(…)) AS unnest))  ->  (key = ANY (access.f(…)))
      ('IN \( SELECT unnest\((access\.\w+\([^()]*\))\) AS unnest\)', '= ANY (\1)'),
      -- ( SELECT access.f(…) AS f)  ->  access.f(…)
      ('\( SELECT (access\.\w+\([^()]*\)) AS \w+\)', '\1')
    ) r (pattern, replacement)
  loop
    expression := regexp_replace(expression, rule.pattern, rule.replacement, 'g');
  end loop;
  return expression;
end
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
