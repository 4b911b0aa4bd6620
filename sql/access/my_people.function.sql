-- The people of the units a login reaches, whenever they were assigned there: whoever enters facts
-- about a person enters them for his own people, not for anybody under a unit of his own.
create or replace function access.my_people(
  of_resource text, for_action access.action, of_login name
) returns bigint[]
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select array_agg(distinct a.employee_id)
    from access.scope s
    join org.assignment a on a.unit_id = any (s.units)
    where s.login = of_login and s.resource = of_resource and s.action = for_action
      and s.valid @> access.today()
  );
end
$$;
comment on function access.my_people(text, access.action, name) is
  'People ever assigned to the units that a login reaches today; null without a right (RBAC-001b).';
grant execute on function access.my_people(text, access.action, name) to kefu_member, kefu_batch;
