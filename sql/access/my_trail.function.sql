-- The audited tables whose traces a login may read: a trace shows rows, so who reads it must be
-- allowed to read the rows themselves wherever he may read the trail.
create or replace function access.my_trail(of_login name) returns text[]
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select array_agg(p.table_name)
    from access.scope trail
    join access.protected_table p on p.protection = 'published' or exists (
      select from access.scope s
      where s.login = of_login and s.resource = p.resource and s.action = 'read'
        and s.valid @> access.today() and s.units @> trail.units
    )
    where trail.login = of_login and trail.resource = 'account' and trail.action = 'read'
      and trail.valid @> access.today()
  );
end
$$;
comment on function access.my_trail(name) is
  'Tables whose rows a login may read wherever it reads the trail; null without the right (RBAC-T1).';
grant execute on function access.my_trail(name) to kefu_member, kefu_batch;
