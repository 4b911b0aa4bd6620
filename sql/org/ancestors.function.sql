-- A unit and the units above it on a day, nearest first.
create or replace function org.ancestors(of_unit_id bigint, on_day date)
returns table (unit_id bigint, distance int)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with recursive above (unit_id, distance) as (
    select of_unit_id, 0
    union all
    select p.parent_unit_id, a.distance + 1
    from above a
    join org.placement p on p.unit_id = a.unit_id and p.valid @> on_day
    where p.parent_unit_id is not null
  )
  select a.unit_id, a.distance from above a
$$;
comment on function org.ancestors(bigint, date) is
  'A unit (distance 0) and all units above it on a day (ORG-001).';
grant execute on function org.ancestors(bigint, date) to kefu_member, kefu_batch;
