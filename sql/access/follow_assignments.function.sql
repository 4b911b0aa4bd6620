-- After assignments change: scopes of those people, and the unit that their files belong to.
create or replace function access.follow_assignments() returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  people bigint[];
begin
  if tg_op = 'INSERT' then
    select array_agg(distinct n.employee_id) into people from new_rows n;
  elsif tg_op = 'DELETE' then
    select array_agg(distinct o.employee_id) into people from old_rows o;
  else
    select array_agg(distinct c.employee_id) into people
    from (select o.employee_id from old_rows o union select n.employee_id from new_rows n) c;
  end if;
  if people is not null then
    perform access.rebuild(people);
    perform access.move_files(people);
  end if;
  return null;
end
$$;
comment on function access.follow_assignments() is
  'Keeps scopes and home units equal to the assignments they derive from (RBAC-001a).';

drop trigger if exists assignment_follow_insert on org.assignment;
create trigger assignment_follow_insert after insert on org.assignment
  referencing new table as new_rows
  for each statement execute function access.follow_assignments();
drop trigger if exists assignment_follow_update on org.assignment;
create trigger assignment_follow_update after update on org.assignment
  referencing old table as old_rows new table as new_rows
  for each statement execute function access.follow_assignments();
drop trigger if exists assignment_follow_delete on org.assignment;
create trigger assignment_follow_delete after delete on org.assignment
  referencing old table as old_rows
  for each statement execute function access.follow_assignments();
