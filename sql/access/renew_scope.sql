-- Scopes that an earlier release derived hold less than this one reads from them.
do $$
begin
  if exists (select from access.scope s where s.own and s.own_employee_id is null) then
    perform access.rebuild_all();
  end if;
end
$$;
