-- The tree of units on a day, from a unit down, in the order of the chart; the posts of each unit
-- with their holders and places (ORG-001, ORG-019).
create or replace function org.chart(top_unit_id bigint, on_day date)
returns table (
  place int[], depth int, unit_id bigint, unit_code text, unit_zh text, unit_en text,
  post_code text, post_zh text, post_en text, heads_unit boolean, holders text[],
  planned int, filled int, vacant int
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with recursive tree (place, unit_id, head_post_code) as (
    select array[0], p.unit_id, p.head_post_code
    from org.placement p where p.unit_id = top_unit_id and p.valid @> on_day
    union all
    select t.place || (row_number() over (partition by t.unit_id order by p.unit_id))::int,
      p.unit_id, p.head_post_code
    from tree t
    join org.placement p on p.parent_unit_id = t.unit_id and p.valid @> on_day
  ), open_post as (
    select e.unit_id, e.post_code, e.planned, e.filled, e.vacant from org.establishment(on_day) e
    where e.filled > 0 or e.planned > 0
  ), head_only as (
    -- The post that heads a unit is shown even where nobody holds it.
    select t.unit_id, t.head_post_code as post_code from tree t
    join org.position p on p.unit_id = t.unit_id and p.post_code = t.head_post_code
  ), shown as (
    select coalesce(o.unit_id, h.unit_id) as unit_id, coalesce(o.post_code, h.post_code) as post_code,
      o.planned, coalesce(o.filled, 0) as filled, o.vacant
    from open_post o full join head_only h on h.unit_id = o.unit_id and h.post_code = o.post_code
  )
  select t.place, cardinality(t.place) - 1, u.unit_id, u.code, u.name_zh, u.name_en,
    s.post_code, k.name_zh, k.name_en, s.post_code = t.head_post_code,
    array(select format('%s %s', e.employee_no, e.name_zh)
      from org.assignment a join staff.employee e on e.employee_id = a.employee_id
      where a.unit_id = t.unit_id and a.post_code = s.post_code and a.is_primary
        and a.valid @> on_day
      order by e.employee_no collate "C"),
    s.planned, s.filled, s.vacant
  from tree t
  join org.unit u on u.unit_id = t.unit_id
  left join shown s on s.unit_id = t.unit_id
  left join org.post k on k.post_code = s.post_code
  order by t.place, s.post_code = t.head_post_code desc, s.post_code collate "C"
$$;
comment on function org.chart(bigint, date) is
  'Units from one down in chart order with posts, holders and places on a day (ORG-001, ORG-019).';
grant execute on function org.chart(bigint, date) to kefu_member, kefu_batch;
