-- The units of a login's own assignments today: where he may file a request of his own.
create or replace function access.my_seats(of_login name) returns bigint[]
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select array_agg(distinct a.unit_id)
    from access.login l
    join org.assignment a on a.employee_id = l.employee_id and a.valid @> access.today()
    where l.login = of_login and l.ended_at is null
  );
end
$$;
comment on function access.my_seats(name) is
  'Units in which the person of a login holds a post today; null for none.';
grant execute on function access.my_seats(name) to kefu_member, kefu_batch;
