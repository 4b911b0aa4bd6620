-- The units of a subtree on a day, the unit itself included.
create or replace function org.subtree(top_unit_id bigint, on_day date)
returns table (unit_id bigint)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with recursive below (unit_id) as (
    select top_unit_id
    union
    select p.unit_id
    from below b
    join org.placement p on p.parent_unit_id = b.unit_id and p.valid @> on_day
  )
  select b.unit_id from below b
$$;
comment on function org.subtree(bigint, date) is 'A unit and all units below it on a day (ORG-001).';
grant execute on function org.subtree(bigint, date) to kefu_member, kefu_batch;
