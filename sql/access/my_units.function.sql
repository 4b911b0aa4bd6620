-- The units a login reaches today: one ready row read by primary key (PL/pgSQL keeps its plan).
create or replace function access.my_units(
  of_resource text, for_action access.action, of_login name
) returns bigint[]
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select s.units from access.scope s
    where s.login = of_login and s.resource = of_resource and s.action = for_action
      and s.valid @> access.today()
  );
end
$$;
comment on function access.my_units(text, access.action, name) is
  'Units of a resource that a login reaches today; null without a right, which matches no row.';
grant execute on function access.my_units(text, access.action, name) to kefu_member, kefu_batch;

create or replace function access.my_shops(
  of_resource text, for_action access.action, of_login name
) returns bigint[]
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select s.shops from access.scope s
    where s.login = of_login and s.resource = of_resource and s.action = for_action
      and s.valid @> access.today()
  );
end
$$;
comment on function access.my_shops(text, access.action, name) is
  'Shops that a login reaches as a whole today; null without a right, which matches no row.';
grant execute on function access.my_shops(text, access.action, name) to kefu_member, kefu_batch;
