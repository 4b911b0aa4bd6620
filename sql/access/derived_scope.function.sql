-- The definition of access.scope for some people: from assignments, rights and placements. Set-based:
-- a place (where a right reaches from) is worked out once, however many people and resources use it.
drop function if exists access.derived_scope(bigint[]);
create function access.derived_scope(for_employees bigint[])
returns table (
  login name, resource text, action access.action, valid daterange,
  own boolean, company boolean, units bigint[], shops bigint[], own_employee_id bigint,
  everything boolean
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with person as (
    select l.login, l.employee_id from access.login l
    where l.ended_at is null and l.employee_id = any (for_employees)
  ), held as (
    select p.login, p.employee_id, a.shop_id, a.unit_id, a.post_code, a.valid
    from person p
    join org.assignment a on a.employee_id = p.employee_id
    where coalesce(upper(a.valid), 'infinity') > access.today()
  ), structure_change as (
    -- Only changes still to come split the time ahead.
    select distinct c.shop_id, s.company_id, c.day from (
      select p.shop_id, lower(p.valid) as day from org.placement p
      union all select p.shop_id, upper(p.valid) from org.placement p
    ) c
    join org.shop s on s.shop_id = c.shop_id
    where c.day > access.today()
  ), break as (
    select h.login, access.today() as day from held h
    union select h.login, lower(h.valid) from held h where lower(h.valid) > access.today()
    union select h.login, upper(h.valid) from held h where not upper_inf(h.valid)
    union select h.login, c.day from held h join structure_change c on c.shop_id = h.shop_id
    union select h.login, c.day
      from held h
      join org.shop s on s.shop_id = h.shop_id
      join structure_change c on c.company_id = s.company_id
      where exists (
        select from access.right r where r.post_code = h.post_code and r.reach = 'COMPANY')
  ), segment as (
    select b.login, b.day as from_day, lead(b.day) over (partition by b.login order by b.day) as to_day
    from break b
  ), granted as materialized (
    select distinct s.login, h.employee_id, s.from_day, s.to_day, r.resource, r.action, r.reach,
      h.shop_id,
      -- What a whole shop or company gives does not depend on the unit, nor most on the post.
      case when r.reach not in ('SHOP', 'COMPANY') then h.unit_id end as unit_id,
      case when r.reach = 'TEAM' then h.post_code end as post_code
    from segment s
    join held h on h.login = s.login and h.valid @> s.from_day
    join access.right r on r.post_code = h.post_code
  ), place as materialized (
    select g.*, row_number() over () as place_id
    from (
      select distinct reach, shop_id, unit_id, post_code, from_day from granted where reach <> 'SELF'
    ) g
  ), reached as materialized (
    select p.place_id, u.unit_id
    from place p
    cross join lateral
      access.reached_units(p.reach, p.shop_id, p.unit_id, p.post_code, p.from_day) u
  ), placed as materialized (
    select g.login, g.resource, g.action, g.from_day, p.place_id
    from granted g
    join place p on p.reach = g.reach and p.shop_id = g.shop_id and p.from_day = g.from_day
      and p.unit_id is not distinct from g.unit_id
      and p.post_code is not distinct from g.post_code
  ), upward as (
    -- Policies apply downward: who reads a unit's also reads those of the units above it.
    select h.login, kind.resource, s.from_day, above.unit_id
    from segment s
    join held h on h.login = s.login and h.valid @> s.from_day
    join access.right r on r.post_code = h.post_code and r.action = 'read'
    join access.resource kind on kind.resource = r.resource and kind.includes_ancestors
    cross join lateral (
      select a.unit_id from org.ancestors(h.unit_id, s.from_day) a
      union
      -- Values of the whole company stand at the head office's root.
      select head.unit_id from org.shop head
      join org.shop own on own.company_id = head.company_id and own.shop_id = h.shop_id
      where head.kind = 'head_office'
    ) above
  ), reading as (
    select p.login, p.resource, p.action, p.from_day, r.unit_id
    from placed p join reached r on r.place_id = p.place_id
    union
    select u.login, u.resource, 'read', u.from_day, u.unit_id from upward u
  ), listed as (
    select r.login, r.resource, r.action, r.from_day, array_agg(r.unit_id order by r.unit_id) as units
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
  ), summed as (
    select g.login, g.resource, g.action, g.from_day, g.to_day, g.employee_id,
      bool_or(g.reach = 'COMPANY') as company
    from granted g
    group by g.login, g.resource, g.action, g.from_day, g.to_day, g.employee_id
  )
  select s.login, s.resource, s.action, daterange(s.from_day, s.to_day), true, s.company,
    coalesce(l.units, '{}'), coalesce(w.shops, '{}'), s.employee_id,
    s.company and (select count(distinct o.company_id) = 1 from org.shop o)
  from summed s
  left join listed l using (login, resource, action, from_day)
  left join whole_shop w using (login, resource, action, from_day)
$$;
comment on function access.derived_scope(bigint[]) is
  'What access.scope must hold for these people from today on (RBAC-001).';
