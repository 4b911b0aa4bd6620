-- What part of the company a reader of some resources sees: the words of every report's banner.

create or replace function access.company_shops(
  first_day date, last_day date, of_login name default current_user
) returns integer
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select count(*)::integer
    from access.login l
    join staff.employee e on e.employee_id = l.employee_id
    join org.shop s on s.company_id = e.company_id
    where l.login = of_login and l.ended_at is null
      and s.valid && daterange(first_day, last_day, '[]')
  ) + (
    -- An outsider's authorisation is of a shop, and of no company beyond it.
    select count(distinct a.shop_id)::integer
    from access.login l join access.authorisation a on a.login = l.login
    where l.login = of_login and l.ended_at is null and l.employee_id is null
  );
end
$$;
comment on function access.company_shops(date, date, name) is
  'Number of shops of a login''s company in a period, seen or not; 0 for a role that is no person.';

create or replace function access.coverage(of_resources text[], first_day date, last_day date)
returns table (
  shop_id bigint, root_unit_id bigint, code text, name_zh text, name_en text, reach text
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with granted as (
    select s.units, s.shops, s.own from access.scope s
    where s.login = current_user and s.resource = any (of_resources) and s.action = 'read'
      and s.valid @> access.today()
  ), reached as (
    select u.unit_id from granted g cross join unnest(g.units) u (unit_id)
    group by u.unit_id having count(*) = cardinality(of_resources)
  ), whole as (
    select w.shop_id from granted g cross join unnest(g.shops) w (shop_id)
    group by w.shop_id having count(*) = cardinality(of_resources)
  )
  select s.shop_id, s.unit_id, s.code, s.name_zh, s.name_en,
    case
      when not row_security_active('access.scope') then 'whole'
      when exists (select from whole w where w.shop_id = s.shop_id) then 'whole'
      when exists (select from reached r join org.unit u on u.unit_id = r.unit_id
        where u.shop_id = s.shop_id) then 'part'
      when (select count(*) from granted g where g.own) = cardinality(of_resources)
        and exists (
          select from staff.employment m
          where m.shop_id = s.shop_id and m.employee_id = access.me(current_user)
            and lower(m.valid) <= last_day) then 'own'
      else 'none'
    end
  from org.shop s
  where s.valid && daterange(first_day, last_day, '[]')
  order by s.code collate "C"
$$;
comment on function access.coverage(text[], date, date) is
  'Visible shops and how far the caller reads all of the resources there: whole, part, own rows, none.';

create or replace function access.unit_coverage(
  of_resources text[], top_unit_id bigint, first_day date, last_day date
) returns table (unit_id bigint, reached boolean)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with recursive below (unit_id) as (
    select top_unit_id
    union
    select p.unit_id
    from below b
    join org.placement p on p.parent_unit_id = b.unit_id
      and p.valid && daterange(first_day, last_day, '[]')
  )
  select b.unit_id,
    not row_security_active('access.scope') or (
      select count(*) from access.scope s
      where s.login = current_user and s.resource = any (of_resources) and s.action = 'read'
        and s.valid @> access.today() and b.unit_id = any (s.units)
    ) = cardinality(of_resources)
  from below b
  order by b.unit_id
$$;
comment on function access.unit_coverage(text[], bigint, date, date) is
  'Units below a unit at any time of a period, and whether the caller reads all of the resources there.';

grant execute on function access.company_shops(date, date, name),
  access.coverage(text[], date, date), access.unit_coverage(text[], bigint, date, date)
  to kefu_member, kefu_batch;
