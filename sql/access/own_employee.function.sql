-- The caller's employee where his assignments of today let him see his own rows of a resource.
create or replace function access.own_employee(
  of_resource text, for_action access.action, of_login name
) returns bigint
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select l.employee_id
    from access.scope s
    join access.login l on l.login = s.login and l.ended_at is null
    where s.login = of_login and s.resource = of_resource and s.action = for_action
      and s.valid @> access.today() and s.own
  );
end
$$;
comment on function access.own_employee(text, access.action, name) is
  'Employee id whose own rows the login may see, null without a right in force (RBAC-001a).';
grant execute on function access.own_employee(text, access.action, name) to kefu_member, kefu_batch;

-- The shops that ever employed the caller: his own rows lie in these.
create or replace function access.own_shops(of_login name) returns bigint[]
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select array_agg(distinct m.shop_id)
    from access.login l
    join staff.employment m on m.employee_id = l.employee_id
    where l.login = of_login and l.ended_at is null
  );
end
$$;
comment on function access.own_shops(name) is 'Shops that employ or employed the person of a login.';
grant execute on function access.own_shops(name) to kefu_member, kefu_batch;
