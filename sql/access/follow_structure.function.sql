-- After units move or rights change: the scopes of everybody who may be touched.
create or replace function access.follow_structure() returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform access.rebuild_all();
  return null;
end
$$;
comment on function access.follow_structure() is
  'Keeps scopes equal to the unit tree and the rights of posts (RBAC-001b).';

drop trigger if exists placement_follow on org.placement;
create trigger placement_follow after insert or update or delete on org.placement
  for each statement execute function access.follow_structure();
drop trigger if exists right_follow on access.right;
create trigger right_follow after insert or update or delete on access.right
  for each statement execute function access.follow_structure();
