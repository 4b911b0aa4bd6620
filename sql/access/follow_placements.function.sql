-- After units move: the scopes of whoever has a post in those shops, or reads whole companies.
create or replace function access.follow_placements() returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform access.rebuild_shops(array(select distinct c.shop_id from changed_rows c));
  return null;
end
$$;
comment on function access.follow_placements() is
  'Keeps scopes equal to the unit tree of the shops that change (RBAC-001b).';

create or replace function access.rebuild_shops(changed_shops bigint[]) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  people bigint[];
begin
  -- A statement that changes no row rebuilds nothing, so that nobody keeps the server busy with
  -- updates of rows that he may not see.
  if cardinality(changed_shops) = 0 then
    return;
  end if;
  select array_agg(l.employee_id) into people
  from access.login l
  where l.ended_at is null and exists (
    select from org.assignment a
    where a.employee_id = l.employee_id and (a.shop_id = any (changed_shops) or exists (
      select from access.right r where r.post_code = a.post_code and r.reach = 'COMPANY'))
  );
  if people is not null then
    perform access.rebuild(people);
  end if;
  perform access.rebuild_outsiders(a.login) from (
    select distinct o.login from access.authorisation o where o.shop_id = any (changed_shops)) a;
end
$$;
comment on function access.rebuild_shops(bigint[]) is
  'Rewrites the scopes of everybody whom the structure of some shops concerns.';

drop trigger if exists placement_follow on org.placement;
drop trigger if exists placement_follow_insert on org.placement;
create trigger placement_follow_insert after insert on org.placement
  referencing new table as changed_rows
  for each statement execute function access.follow_placements();
drop trigger if exists placement_follow_update on org.placement;
create trigger placement_follow_update after update on org.placement
  referencing new table as changed_rows
  for each statement execute function access.follow_placements();
drop trigger if exists placement_follow_delete on org.placement;
create trigger placement_follow_delete after delete on org.placement
  referencing old table as changed_rows
  for each statement execute function access.follow_placements();
drop function if exists access.follow_structure() cascade;
