-- Whoever complains about somebody names him by number, though he may not read his file or shop.
create or replace function access.colleague(no text, of_login name) returns bigint
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select e.employee_id
    from staff.employee me
    join staff.employee e on e.company_id = me.company_id and e.employee_no = no
    where me.employee_id = access.me(of_login)
  );
end
$$;
comment on function access.colleague(text, name) is
  'Key of the employee of a login''s company with a number, null for none (REG-004).';
grant execute on function access.colleague(text, name) to kefu_member, kefu_batch;
