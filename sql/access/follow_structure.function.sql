-- After units move or rights change: the scopes of everybody who may be touched.
create or replace function access.follow_structure() returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from changed_rows) then
    perform access.rebuild_all();
  end if;
  return null;
end
$$;
comment on function access.follow_structure() is
  'Keeps scopes equal to the unit tree and the rights of posts (RBAC-001b).';

-- One trigger a verb, each with its rows: a statement that changes none rebuilds nothing, so that
-- nobody keeps the server busy with updates of rows that he may not see.
drop trigger if exists placement_follow on org.placement;
drop trigger if exists placement_follow_insert on org.placement;
create trigger placement_follow_insert after insert on org.placement
  referencing new table as changed_rows
  for each statement execute function access.follow_structure();
drop trigger if exists placement_follow_update on org.placement;
create trigger placement_follow_update after update on org.placement
  referencing new table as changed_rows
  for each statement execute function access.follow_structure();
drop trigger if exists placement_follow_delete on org.placement;
create trigger placement_follow_delete after delete on org.placement
  referencing old table as changed_rows
  for each statement execute function access.follow_structure();
drop trigger if exists right_follow on access.right;
drop trigger if exists right_follow_insert on access.right;
create trigger right_follow_insert after insert on access.right
  referencing new table as changed_rows
  for each statement execute function access.follow_structure();
drop trigger if exists right_follow_update on access.right;
create trigger right_follow_update after update on access.right
  referencing new table as changed_rows
  for each statement execute function access.follow_structure();
drop trigger if exists right_follow_delete on access.right;
create trigger right_follow_delete after delete on access.right
  referencing old table as changed_rows
  for each statement execute function access.follow_structure();
