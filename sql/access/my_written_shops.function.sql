-- The shops in which a login may write anything: it sees their seals, so that the guards of sealed
-- months, which look with the writer's eyes, never overlook one.
create or replace function access.my_written_shops(of_login name) returns bigint[]
language plpgsql stable security definer cost 100000
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select array_agg(distinct u.shop_id)
    from access.scope s join org.unit u on u.unit_id = any (s.units)
    where s.login = of_login and s.action <> 'read' and s.valid @> access.today()
  );
end
$$;
comment on function access.my_written_shops(name) is
  'Shops in which a login writes or approves anything today; null where in none (REG-002b).';
grant execute on function access.my_written_shops(name) to kefu_member, kefu_batch;
