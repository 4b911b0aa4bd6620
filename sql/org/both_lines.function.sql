-- Who stands in both lines at one time (ORG-018). A unit's line is that of the nearest unit at or
-- above it that has one. Lines, posts and units change on days; a double standing begins on one.
create or replace function org.line_of(of_unit_id bigint, on_day date) returns org.line
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select l.line
  from org.ancestors(of_unit_id, on_day) a
  join org.service_line l on l.unit_id = a.unit_id and l.valid @> on_day
  order by a.distance limit 1
$$;
comment on function org.line_of(bigint, date) is 'Line of a unit on a day; null for none (ORG-018).';

create or replace function org.both_lines(of_employees bigint[] default null)
returns table (
  employee_id bigint, from_day date, executing_unit_id bigint, supervising_unit_id bigint
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with held as (
    select a.employee_id, a.unit_id, a.valid from org.assignment a
    where of_employees is null or a.employee_id = any (of_employees)
  ), twice as (
    -- One post alone cannot stand in two lines.
    select distinct h.* from held h
    join held o on o.employee_id = h.employee_id and o.unit_id <> h.unit_id and o.valid && h.valid
  ), day as (
    select t.employee_id, lower(t.valid) as on_day from twice t
    union
    select t.employee_id, c.on_day
    from (select distinct twice.employee_id from twice) t
    cross join (
      select lower(l.valid) from org.service_line l
      union select upper(l.valid) from org.service_line l
      union select lower(p.valid) from org.placement p
    ) c (on_day)
    where c.on_day is not null
  ), standing as (
    select d.employee_id, d.on_day, t.unit_id, org.line_of(t.unit_id, d.on_day) as line
    from day d join twice t on t.employee_id = d.employee_id and t.valid @> d.on_day
  )
  select e.employee_id, min(e.on_day), min(e.unit_id), min(s.unit_id)
  from standing e
  join standing s on s.employee_id = e.employee_id and s.on_day = e.on_day and s.line = 'supervising'
  where e.line = 'executing' and exists (select from org.service_line)
  group by e.employee_id
$$;
comment on function org.both_lines(bigint[]) is
  'People who stand in both lines, and since when; of some people or of all (ORG-018).';
grant execute on function org.line_of(bigint, date), org.both_lines(bigint[])
  to kefu_member, kefu_batch;
