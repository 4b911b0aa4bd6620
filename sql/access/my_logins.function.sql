-- Logins whose accounts a login may look into: those of the people of the units it reaches.
create or replace function access.my_logins(of_login name) returns name[]
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select array_agg(x.login) from (
    select l.login
    from access.scope s
    join access.login me on me.login = s.login and me.ended_at is null
    join staff.employee own on own.employee_id = me.employee_id
    join staff.employee e on e.unit_id = any (s.units)
      or (s.company and e.company_id = own.company_id)
    join access.login l on l.employee_id = e.employee_id
    where s.login = of_login and s.resource = 'account' and s.action = 'read'
      and s.valid @> access.today()
    union
    -- Outsiders stand where they are authorised.
    select a.login
    from access.scope s join access.authorisation a on a.unit_id = any (s.units)
    where s.login = of_login and s.resource = 'account' and s.action = 'read'
      and s.valid @> access.today()
    ) x
  );
end
$$;
comment on function access.my_logins(name) is
  'Logins of the people whose accounts a login may read; null without the right (RBAC-T1).';
grant execute on function access.my_logins(name) to kefu_member, kefu_batch;
