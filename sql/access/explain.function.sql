-- Why a login can or cannot do something to rows of a unit: the posts, rights, reaches and dates.
create or replace function access.explain(
  of_login text, of_resource text, for_action access.action, of_unit_id bigint,
  of_employee_id bigint default null
) returns table (
  allowed boolean, because text, post_code text, held_in_unit text, reach access.reach,
  valid_from date, valid_to date
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with person as (
    select l.login, l.employee_id, l.ended_at from access.login l where l.login = of_login
  ), held as (
    select a.post_code, a.shop_id, a.unit_id, a.valid, u.code as unit_code,
      a.valid @> access.today() as in_force
    from person p
    join org.assignment a on a.employee_id = p.employee_id
    join org.unit u on u.unit_id = a.unit_id
  ), claim as (
    select h.*, r.reach,
      exists (
        select from access.reached_units(r.reach, h.shop_id, h.unit_id, h.post_code, access.today()) x
        where x.unit_id = of_unit_id
      ) as reaches,
      (p.employee_id = of_employee_id) as own
    from held h
    cross join person p
    join access.right r
      on r.post_code = h.post_code and r.resource = of_resource and r.action = for_action
  )
  select c.in_force and (c.reaches or (coalesce(c.own, false) and for_action = 'read')),
    case
      when not c.in_force then 'the assignment is not in force today'
      when c.reaches then 'the unit lies within the reach of the right'
      when c.own and for_action = 'read' then 'the row is the person''s own'
      else 'the unit lies outside the reach of the right'
    end,
    c.post_code, c.unit_code, c.reach, lower(c.valid), (upper(c.valid) - 1)
  from claim c
  union all
  select false, 'the login has ended', null, null, null, null, null
  from person p where p.ended_at is not null
  union all
  select false, 'no post of this login has the right ' || for_action || ' on ' || of_resource,
    h.post_code, h.unit_code, null, lower(h.valid), (upper(h.valid) - 1)
  from held h
  where not exists (select from claim)
  union all
  select false, 'the login holds no assignment that you may see', null, null, null, null, null
  where not exists (select from held)
  order by 1 desc, 3 nulls last
$$;
comment on function access.explain(text, text, access.action, bigint, bigint) is
  'Says for each post of a login whether and why it reaches rows of a unit (RBAC-001).';
grant execute on function access.explain(text, text, access.action, bigint, bigint),
  access.reached_units(access.reach, bigint, bigint, text, date)
  to kefu_member, kefu_batch;
