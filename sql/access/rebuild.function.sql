-- Brings access.scope and the group memberships of some people up to date.
create or replace function access.rebuild(for_employees bigint[]) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  change record;
begin
  delete from access.scope s using access.login l
  where l.login = s.login and l.employee_id = any (for_employees);
  insert into access.scope (login, resource, action, valid, own, company, units, shops,
    own_employee_id, everything)
  select d.login, d.resource, d.action, d.valid, d.own, d.company, d.units, d.shops,
    d.own_employee_id, d.everything
  from access.derived_scope(for_employees) d;

  -- Group roles follow: who reads a whole company gets the shorter plan of those policies.
  for change in
    with wanted as (
      select s.login, 'kefu_company_' || s.resource as group_role
      from access.scope s join access.login l using (login)
      where l.employee_id = any (for_employees)
        -- Their policies let every row through.
        and s.action = 'read' and s.everything and s.valid @> access.today()
      union
      select s.login, 'kefu_accounts'
      from access.scope s join access.login l using (login)
      where l.employee_id = any (for_employees)
        and s.resource = 'account' and s.action = 'write' and s.valid @> access.today()
    ), held as (
      select l.login, g.rolname::text as group_role
      from access.login l
      join pg_roles r on r.rolname = l.login
      join pg_auth_members m on m.member = r.oid
      join pg_roles g on g.oid = m.roleid
      where l.employee_id = any (for_employees)
        and (g.rolname like 'kefu\_company\_%' or g.rolname = 'kefu_accounts')
    )
    select coalesce(w.login, h.login) as login, coalesce(w.group_role, h.group_role) as group_role,
      h.login is null as missing
    from wanted w full join held h on h.login = w.login and h.group_role = w.group_role
    where (w.login is null or h.login is null)
      and exists (select from pg_roles r where r.rolname = coalesce(w.group_role, h.group_role))
      and exists (select from pg_roles r where r.rolname = coalesce(w.login, h.login))
    order by 1, 2
  loop
    -- Roles belong to the cluster: another database may be doing the same at this moment. Whoever
    -- comes second lets it be, since memberships only shorten plans (access.confirm_company).
    begin
      if change.missing then
        execute format('grant %I to %I', change.group_role, change.login);
      else
        execute format('revoke %I from %I', change.group_role, change.login);
      end if;
    exception when unique_violation or internal_error then
      raise debug 'membership of % in % changed meanwhile', change.login, change.group_role;
    end;
  end loop;
end
$$;
comment on function access.rebuild(bigint[]) is
  'Rewrites scopes and group memberships of people after a change of what they derive from (RBAC-001a).';

create or replace function access.rebuild_all() returns void
language sql volatile
set search_path = pg_catalog, pg_temp
as $$
  select access.rebuild(coalesce(array_agg(l.employee_id), '{}')) from access.login l;
  select access.rebuild_outsiders();
$$;
comment on function access.rebuild_all() is 'Rewrites the scopes of everybody; run once a day for dated changes.';
grant execute on function access.rebuild(bigint[]), access.rebuild_all() to kefu_batch;
