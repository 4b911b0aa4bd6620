-- The employee behind a login, or null: for checks that name the writer.
create or replace function access.me(of_login name default current_user) returns bigint
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select l.employee_id from access.login l where l.login = of_login and l.ended_at is null);
end
$$;
comment on function access.me(name) is
  'Employee id of a login in force; null for anybody else (RBAC-013).';
grant execute on function access.me(name) to kefu_member, kefu_batch;
