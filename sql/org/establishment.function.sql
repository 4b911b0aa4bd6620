-- Planned, filled and vacant places of each post of each unit on a day (ORG-019). A post that is
-- held or planned has a row; without a plan there is nothing to be vacant.
create or replace function org.establishment(on_day date)
returns table (
  shop_id bigint, unit_id bigint, post_code text, planned int, filled int, vacant int
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with plan as (
    select p.shop_id, p.unit_id, p.post_code, p.planned::int as planned
    from org.headcount_plan p where p.valid @> on_day
  ), held as (
    select a.shop_id, a.unit_id, a.post_code, count(*)::int as filled
    from org.assignment a
    where a.is_primary and a.valid @> on_day
    group by a.shop_id, a.unit_id, a.post_code
  )
  select coalesce(p.shop_id, h.shop_id), coalesce(p.unit_id, h.unit_id),
    coalesce(p.post_code, h.post_code), p.planned, coalesce(h.filled, 0),
    greatest(p.planned - coalesce(h.filled, 0), 0)
  from plan p
  full join held h
    on h.shop_id = p.shop_id and h.unit_id = p.unit_id and h.post_code = p.post_code
$$;
comment on function org.establishment(date) is
  'Planned (null: no plan), filled and vacant places by unit and post on a day (ORG-019).';
grant execute on function org.establishment(date) to kefu_member, kefu_batch;
