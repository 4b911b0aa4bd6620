-- The definition of access.scope for some people: from assignments, rights and placements.
create or replace function access.derived_scope(for_employees bigint[])
returns table (
  login name, resource text, action access.action, valid daterange,
  own boolean, company boolean, units bigint[], shops bigint[]
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with person as (
    select l.login, l.employee_id from access.login l
    where l.ended_at is null and l.employee_id = any (for_employees)
  ), held as (
    select p.login, a.shop_id, a.unit_id, a.post_code, a.valid
    from person p
    join org.assignment a on a.employee_id = p.employee_id
    where coalesce(upper(a.valid), 'infinity') > access.today()
  ), structure_change as (
    -- Only changes still to come split the time ahead.
    select distinct c.day from (
      select lower(p.valid) as day from org.placement p
      union all select upper(p.valid) from org.placement p
    ) c where c.day > access.today()
  ), break as (
    select h.login, access.today() as day from held h
    union select h.login, lower(h.valid) from held h where lower(h.valid) > access.today()
    union select h.login, upper(h.valid) from held h where not upper_inf(h.valid)
    union select h.login, c.day from (select distinct held.login from held) h, structure_change c
  ), segment as (
    select b.login, b.day as from_day, lead(b.day) over (partition by b.login order by b.day) as to_day
    from break b
  ), granted as (
    select s.login, s.from_day, s.to_day, h.shop_id, h.unit_id, h.post_code,
      r.resource, r.action, r.reach
    from segment s
    join held h on h.login = s.login and h.valid @> s.from_day
    join access.right r on r.post_code = h.post_code
  ), reached as (
    -- The units of a reach do not depend on the resource: work them out once a post and reach.
    select g.login, g.from_day, g.shop_id, g.unit_id, g.post_code, g.reach, u.unit_id as reached_unit_id
    from (
      select distinct login, from_day, shop_id, unit_id, post_code, reach from granted
    ) g
    cross join lateral access.reached_units(g.reach, g.shop_id, g.unit_id, g.post_code, g.from_day) u
  ), reading as (
    -- Policies apply downward: who reads a unit's also reads those of the units above it.
    select g.login, g.resource, g.action, g.from_day, g.to_day, r.reached_unit_id
    from granted g
    join reached r using (login, from_day, shop_id, unit_id, post_code, reach)
    union
    select g.login, g.resource, g.action, g.from_day, g.to_day, above.unit_id
    from granted g
    join access.resource kind on kind.resource = g.resource and kind.includes_ancestors
    cross join lateral (
      select a.unit_id from org.ancestors(g.unit_id, g.from_day) a
      union
      -- Values of the whole company stand at the head office's root.
      select head.unit_id from org.shop head
      join org.shop own on own.company_id = head.company_id and own.shop_id = g.shop_id
      where head.kind = 'head_office'
    ) above
    where g.action = 'read'
  ), listed as (
    select r.login, r.resource, r.action, r.from_day, array_agg(r.reached_unit_id order by r.reached_unit_id) as units
    from reading r
    group by r.login, r.resource, r.action, r.from_day
  ), whole_shop as (
    select w.login, w.resource, w.action, w.from_day, array_agg(w.shop_id order by w.shop_id) as shops
    from (
      select distinct g.login, g.resource, g.action, g.from_day, s.shop_id
      from granted g
      join org.shop own on own.shop_id = g.shop_id
      join org.shop s on s.company_id = own.company_id
        and (g.reach = 'COMPANY' or (g.reach = 'SHOP' and s.shop_id = g.shop_id))
      where g.reach in ('SHOP', 'COMPANY')
    ) w
    group by w.login, w.resource, w.action, w.from_day
  )
  select g.login, g.resource, g.action, daterange(g.from_day, g.to_day),
    true, bool_or(g.reach = 'COMPANY'),
    coalesce((select l.units from listed l where l.login = g.login and l.resource = g.resource
      and l.action = g.action and l.from_day = g.from_day), '{}'),
    coalesce((select w.shops from whole_shop w where w.login = g.login and w.resource = g.resource
      and w.action = g.action and w.from_day = g.from_day), '{}')
  from granted g
  group by g.login, g.resource, g.action, g.from_day, g.to_day
$$;
comment on function access.derived_scope(bigint[]) is
  'What access.scope must hold for these people from today on (RBAC-001).';
