-- The definition of access.scope for outsiders: reading only, the named records, the unit's subtree,
-- inside the term of each authorisation; a row for each dated change of the structure to come.
create or replace function access.authorised(of_login name default null)
returns table (login name, authorisation_id bigint, shop_id bigint, unit_id bigint,
  resources text[], term daterange)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select a.login, a.authorisation_id, a.shop_id, a.unit_id, a.resources,
    a.valid * daterange(null, e.ended_on)
  from access.authorisation a
  left join access.authorisation_end e
    on e.shop_id = a.shop_id and e.authorisation_id = a.authorisation_id
  where of_login is null or a.login = of_login
$$;
comment on function access.authorised(name) is
  'Authorisations with the term that is left of them by their end; may be empty (RBAC-010a).';
grant execute on function access.authorised(name) to kefu_member, kefu_batch;

create or replace function access.outside_scope(of_login name default null)
returns table (
  login name, resource text, action access.action, valid daterange,
  own boolean, company boolean, units bigint[], shops bigint[], own_employee_id bigint,
  everything boolean
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with held as (
    select a.login, a.shop_id, a.unit_id, a.resources,
      a.term * daterange(access.today(), null) as term
    from access.authorised(of_login) a
    join access.login l on l.login = a.login and l.ended_at is null and l.employee_id is null
  ), day as (
    select h.login, lower(h.term) as day from held h where not isempty(h.term)
    union select h.login, upper(h.term) from held h where not isempty(h.term)
    union
    select h.login, c.day from held h
    cross join (
      select lower(p.valid) as day from org.placement p
      union select upper(p.valid) from org.placement p
    ) c
    where h.term @> c.day and c.day > access.today()
  ), segment as (
    select d.login, d.day as from_day, lead(d.day) over (partition by d.login order by d.day) as to_day
    from day d
  ), reached as (
    select g.login, g.from_day, g.to_day, r.resource, h.shop_id, h.unit_id, u.unit_id as below
    from segment g
    join held h on h.login = g.login and h.term @> g.from_day
    cross join lateral unnest(h.resources) r (resource)
    cross join lateral org.subtree(h.unit_id, g.from_day) u
    where g.to_day is not null
  )
  select r.login, r.resource, 'read'::access.action, daterange(r.from_day, r.to_day), false, false,
    array_agg(distinct r.below order by r.below),
    coalesce(array_agg(distinct r.shop_id order by r.shop_id) filter (
      where r.unit_id = (select s.unit_id from org.shop s where s.shop_id = r.shop_id)), '{}'),
    null::bigint, false
  from reached r
  group by r.login, r.resource, r.from_day, r.to_day
$$;
comment on function access.outside_scope(name) is
  'What access.scope must hold for outsiders from today on (RBAC-010a).';
