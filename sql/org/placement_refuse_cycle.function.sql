-- A unit may not stand below itself on any day (ORG-001).
create or replace function org.placement_refuse_cycle() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- A cycle closes on the day that the last of its placements begins, so those days are enough.
  if exists (
    with recursive day (on_day) as (
      select lower(p.valid) from org.placement p
      where p.shop_id = new.shop_id and p.valid && new.valid and lower(p.valid) >= lower(new.valid)
      union select lower(new.valid)
    ), above (on_day, unit_id, path) as (
      select d.on_day, new.parent_unit_id, array[new.unit_id]
      from day d where new.parent_unit_id is not null and new.valid @> d.on_day
      union all
      select a.on_day, p.parent_unit_id, a.path || p.unit_id
      from above a
      join org.placement p
        on p.shop_id = new.shop_id and p.unit_id = a.unit_id and p.valid @> a.on_day
      where p.parent_unit_id is not null and not p.unit_id = any (a.path)
    )
    select from above where unit_id = new.unit_id
  ) then
    raise exception 'unit % would stand below itself', new.unit_id
      using errcode = 'check_violation', schema = 'org', table = 'placement',
        constraint = 'placement_no_cycle',
        hint = 'Choose a parent that is not among the units below it.';
  end if;
  return new;
end
$$;
comment on function org.placement_refuse_cycle() is 'Refuses a placement that closes a cycle (ORG-001).';

drop trigger if exists placement_no_cycle on org.placement;
create constraint trigger placement_no_cycle after insert or update on org.placement
  deferrable initially immediate
  for each row execute function org.placement_refuse_cycle();
