-- Moves a unit under another from a day on; before that day it stays where it was (ORG-001).
create or replace function org.refuse_later_placements(
  place org.unit, from_day date
) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  later date := (select min(lower(p.valid)) from org.placement p
    where p.unit_id = place.unit_id and lower(p.valid) > from_day);
begin
  if later is not null then
    perform kefu.refuse('ORG-001', 'from', from_day::text,
      format('%s 自 %s 起已另有安排', place.name_zh, later),
      format('%s has another place from %s on already', place.name_en, later),
      '从那天或之后变动', 'change it from that day or later');
  end if;
  if not exists (
    select from org.placement p where p.unit_id = place.unit_id and p.valid @> from_day
  ) then
    perform kefu.refuse('ORG-001', 'from', from_day::text,
      format('%s 那天不存在', place.name_zh), format('%s does not exist on that day', place.name_en));
  end if;
end
$$;
comment on function org.refuse_later_placements(org.unit, date) is
  'KF006 where a unit does not stand on a day or has a later place (ORG-001).';

create or replace function org.move_unit(
  shop_code text, unit_code text, new_parent_code text, from_day date
) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  place org.unit := org.unit_named(shop_code, unit_code);
  parent org.unit := org.unit_named(shop_code, new_parent_code);
  now_at org.placement;
begin
  perform org.require_chart_right(place.shop_id);
  perform org.refuse_later_placements(place, from_day);
  if place.kind = 'shop' then
    perform kefu.refuse('ORG-001', 'unit', place.code, '店的根部门不能移动', 'the root of a shop stays where it is');
  end if;
  if not exists (
    select from org.placement p where p.unit_id = parent.unit_id and p.valid @> from_day
  ) then
    perform kefu.refuse('ORG-001', 'parent', parent.code, '上级部门那天不存在',
      'the unit above does not exist on that day');
  end if;
  select p.* into now_at from org.placement p
  where p.unit_id = place.unit_id and p.valid @> from_day;
  if lower(now_at.valid) = from_day then
    update org.placement p set parent_unit_id = parent.unit_id
    where p.unit_id = place.unit_id and p.valid = now_at.valid;
  else
    update org.placement p set valid = daterange(lower(now_at.valid), from_day)
    where p.unit_id = place.unit_id and p.valid = now_at.valid;
    insert into org.placement (shop_id, unit_id, parent_unit_id, head_post_code, valid)
    values (place.shop_id, place.unit_id, parent.unit_id, now_at.head_post_code,
      daterange(from_day, upper(now_at.valid)));
  end if;
end
$$;
comment on function org.move_unit(text, text, text, date) is
  'Moves a unit with everything below it under another unit of its shop from a day on (ORG-001).';
grant execute on function org.refuse_later_placements(org.unit, date),
  org.move_unit(text, text, text, date) to kefu_member, kefu_batch;
