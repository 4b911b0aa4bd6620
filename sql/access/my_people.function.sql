-- The people of the units a login reaches, whenever they were assigned there: whoever enters facts
-- about a person enters them for his own people, not for anybody under a unit of his own.
create or replace function access.my_people(
  of_resource text, for_action access.action, of_login name
) returns bigint[]
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
-- With the units known the planner hashes them, instead of comparing every assignment with all.
set plan_cache_mode = force_custom_plan
as $$
declare
  reached bigint[] := access.my_units(of_resource, for_action, of_login);
begin
  return (
    select array_agg(distinct a.employee_id) from org.assignment a where a.unit_id = any (reached)
  );
end
$$;
comment on function access.my_people(text, access.action, name) is
  'People ever assigned to the units that a login reaches today; null without a right (RBAC-001b).';
grant execute on function access.my_people(text, access.action, name) to kefu_member, kefu_batch;
