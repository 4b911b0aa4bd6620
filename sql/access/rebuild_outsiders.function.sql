-- Takes a login out of every group and shuts its door.
create or replace procedure access.shut_role(old_login name)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  group_role name;
begin
  for group_role in
    select g.rolname from pg_auth_members m
    join pg_roles g on g.oid = m.roleid
    join pg_roles r on r.oid = m.member
    where r.rolname = old_login and g.rolname like 'kefu\_%'
  loop
    execute format('revoke %I from %I', group_role, old_login);
  end loop;
  execute format('alter role %I nologin', old_login);
end
$$;
comment on procedure access.shut_role(name) is 'Takes a login out of its groups and forbids to log in.';

-- Brings the scopes of outsiders up to date; a login whose last term is over ends by itself, and its
-- password is valid only to that day.
create or replace function access.rebuild_outsiders(of_login name default null) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  outsider record;
begin
  delete from access.scope s using access.login l
  where l.login = s.login and l.employee_id is null and (of_login is null or l.login = of_login);
  insert into access.scope (login, resource, action, valid, own, company, units, shops,
    own_employee_id, everything)
  select o.login, o.resource, o.action, o.valid, o.own, o.company, o.units, o.shops,
    o.own_employee_id, o.everything
  from access.outside_scope(of_login) o;

  for outsider in
    select l.login, max(upper(a.term)) as until
    from access.login l
    left join access.authorised(of_login) a on a.login = l.login and not isempty(a.term)
    where l.employee_id is null and l.ended_at is null and (of_login is null or l.login = of_login)
      and exists (select from access.authorisation x where x.login = l.login)
      and exists (select from pg_roles r where r.rolname = l.login)
    group by l.login
    order by l.login
  loop
    if coalesce(outsider.until, '-infinity') <= access.today() then
      update access.login l set ended_at = now() where l.login = outsider.login;
      call access.shut_role(outsider.login);
    elsif exists (
      -- Roles belong to the cluster: one that is right already is left alone.
      select from pg_roles r
      where r.rolname = outsider.login and r.rolvaliduntil is distinct from
        outsider.until::timestamp at time zone 'Asia/Shanghai'
    ) then
      execute format('alter role %I valid until %L', outsider.login,
        outsider.until::timestamp at time zone 'Asia/Shanghai');
    end if;
  end loop;
end
$$;
comment on function access.rebuild_outsiders(name) is
  'Rewrites the scopes of outsiders and ends the logins whose term is over (RBAC-010a).';
grant execute on function access.rebuild_outsiders(name) to kefu_batch;

create or replace function access.follow_authorisations() returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform access.rebuild_outsiders(a.login) from access.authorisation a
  where a.shop_id = new.shop_id and a.authorisation_id = new.authorisation_id;
  return null;
end
$$;
comment on function access.follow_authorisations() is
  'Keeps scopes equal to the authorisations they derive from (RBAC-010a).';
drop trigger if exists authorisation_follow on access.authorisation;
create trigger authorisation_follow after insert on access.authorisation
  for each row execute function access.follow_authorisations();
drop trigger if exists authorisation_end_follow on access.authorisation_end;
create trigger authorisation_end_follow after insert on access.authorisation_end
  for each row execute function access.follow_authorisations();
