-- The heads above a unit, nearest first: level 1 is the nearest, 2 the next above. Whoever is left
-- out (an applicant) is passed together with everything below what he heads: his superior counts.
-- A vacant head is passed too. Past the shop's root comes the head of the head office.
create or replace function access.heads(of_unit_id bigint, left_out bigint[], on_day date)
returns table (level bigint, employee_id bigint, unit_id bigint, post_code text)
language sql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
  with line as (
    select a.unit_id, a.distance from org.ancestors(of_unit_id, on_day) a
    union
    select head.unit_id, 1000
    from org.unit u
    join org.shop own on own.shop_id = u.shop_id
    join org.shop head on head.company_id = own.company_id and head.kind = 'head_office'
      and head.shop_id <> own.shop_id
    where u.unit_id = of_unit_id
  ), headed as (
    -- A head stands in the unit or the nearest one above it.
    select distinct on (l.distance, a.employee_id)
      l.distance, l.unit_id, p.head_post_code, a.employee_id
    from line l
    join org.placement p on p.unit_id = l.unit_id and p.valid @> on_day
    join line seat on seat.distance >= l.distance
    join org.assignment a on a.unit_id = seat.unit_id and a.post_code = p.head_post_code
      and a.valid @> on_day
    where seat.distance = (
      select min(s.distance) from line s
      join org.assignment b on b.unit_id = s.unit_id and b.post_code = p.head_post_code
        and b.valid @> on_day
      where s.distance >= l.distance)
    order by l.distance, a.employee_id
  ), above as (
    select h.employee_id, h.unit_id, h.head_post_code, h.distance
    from headed h
    where h.distance > coalesce(
      (select max(x.distance) from headed x where x.employee_id = any (left_out)), -1)
  ), nearest as (
    select distinct on (a.employee_id) a.employee_id, a.unit_id, a.head_post_code, a.distance
    from above a order by a.employee_id, a.distance
  )
  select dense_rank() over (order by n.distance), n.employee_id, n.unit_id, n.head_post_code
  from nearest n
$$;
comment on function access.heads(bigint, bigint[], date) is
  'Heads above a unit by level, nearest first, without the people left out and who is below them.';
