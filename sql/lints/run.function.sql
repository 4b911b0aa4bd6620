-- All lints at once: one row a finding, none when the schema keeps the house rules.
create or replace function lints.run() returns table (lint text, subject text, detail text)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  rule name;
begin
  for rule in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'lints' and c.relkind = 'v' and c.relname <> 'table_kind'
    order by c.relname
  loop
    return query execute format('select %L::text, v.subject::text, v.detail::text from lints.%I v', rule, rule);
  end loop;
end
$$;
comment on function lints.run() is 'Findings of every lint; what kefu doctor shows.';
grant execute on function lints.run() to kefu_member, kefu_batch;
