-- Opens a unit beside another with the same posts and heads, and moves people into it from a day on
-- (ORG-001). The unit they leave stays with the others and may then be closed.
create or replace function org.split_unit(
  shop_code text, unit_code text, new_code text, new_name_zh text, new_name_en text,
  employee_nos text[], from_day date
) returns int
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  place org.unit := org.unit_named(shop_code, unit_code);
  made bigint;
  unknown text;
  moved record;
  people int := 0;
begin
  perform org.require_chart_right(place.shop_id);
  perform org.refuse_later_placements(place, from_day);
  if place.kind = 'shop' then
    perform kefu.refuse('ORG-001', 'unit', place.code, '店的根部门不能拆分', 'the root of a shop is not split');
  end if;
  select string_agg(n.no, ', ') into unknown
  from unnest(employee_nos) n (no)
  where not exists (
    select from org.assignment a join staff.employee e on e.employee_id = a.employee_id
    where e.employee_no = n.no and a.unit_id = place.unit_id and a.valid @> from_day);
  if unknown is not null then
    perform kefu.refuse('ORG-001', 'employee_no', unknown,
      format('那天不在 %s', place.name_zh), format('is not in %s on that day', place.name_en));
  end if;

  insert into org.unit (shop_id, code, name_zh, name_en, kind)
  values (place.shop_id, new_code, new_name_zh, new_name_en, place.kind)
  returning org.unit.unit_id into made;
  insert into org.placement (shop_id, unit_id, parent_unit_id, head_post_code, valid)
  select p.shop_id, made, p.parent_unit_id, p.head_post_code, daterange(from_day, upper(p.valid))
  from org.placement p where p.unit_id = place.unit_id and p.valid @> from_day;
  insert into org.position (shop_id, unit_id, post_code, reports_to_unit_id, reports_to_post_code,
    is_head, in_figure)
  select p.shop_id, made, p.post_code,
    case when p.reports_to_unit_id = place.unit_id then made else p.reports_to_unit_id end,
    p.reports_to_post_code, p.is_head, false
  from org.position p where p.unit_id = place.unit_id;

  for moved in
    select a.* from org.assignment a join staff.employee e on e.employee_id = a.employee_id
    where a.unit_id = place.unit_id and a.valid @> from_day and e.employee_no = any (employee_nos)
    order by a.assignment_id
  loop
    people := people + 1;
    if lower(moved.valid) = from_day then
      update org.assignment a set unit_id = made where a.assignment_id = moved.assignment_id;
    else
      update org.assignment a set valid = daterange(lower(moved.valid), from_day)
      where a.assignment_id = moved.assignment_id;
      insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
      values (moved.shop_id, moved.employee_id, made, moved.post_code, moved.is_primary,
        daterange(from_day, upper(moved.valid)));
    end if;
  end loop;
  return people;
end
$$;
comment on function org.split_unit(text, text, text, text, text, text[], date) is
  'Opens a unit beside another and moves people into it; returns how many posts moved (ORG-001).';
grant execute on function org.split_unit(text, text, text, text, text, text[], date)
  to kefu_member, kefu_batch;
