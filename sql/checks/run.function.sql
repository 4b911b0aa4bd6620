-- All checks at once: one row a finding, none when the data keep their invariants.
create or replace function checks.run() returns table (invariant text, subject text, detail text)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  rule name;
begin
  for rule in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'checks' and c.relkind = 'v' order by c.relname
  loop
    return query execute format(
      'select %L::text, v.subject::text, v.detail::text from checks.%I v', rule, rule);
  end loop;
end
$$;
comment on function checks.run() is 'Findings of every check; what kefu check shows.';
grant execute on function checks.run() to kefu_member, kefu_batch;
