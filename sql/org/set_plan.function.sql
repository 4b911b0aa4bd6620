-- Plans a number from a day on: what was planned before ends the day before.
create or replace function org.set_plan(
  shop_code text, unit_code text, of_post text, planned int, from_day date,
  request_id bigint default null
) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
  place org.unit := org.unit_named(shop_code, unit_code);
begin
  perform org.require_chart_right(place.shop_id);
  if not exists (
    select from org.position p where p.unit_id = place.unit_id and p.post_code = of_post
  ) then
    perform kefu.refuse('ORG-019', 'post_code', of_post, format('%s 没有这个岗位', place.name_zh),
      format('%s has no such post', place.name_en), 'kefu org chart 列出岗位',
      'kefu org chart lists the posts');
  end if;
  if exists (
    select from org.headcount_plan h where h.unit_id = place.unit_id and h.post_code = of_post
      and lower(h.valid) > from_day
  ) then
    perform kefu.refuse('ORG-019', 'from', from_day::text, '之后已有编制', 'a later plan exists',
      '从之后的日期起编制', 'plan from that day or later');
  end if;
  update org.headcount_plan h set valid = daterange(lower(h.valid), from_day)
  where h.unit_id = place.unit_id and h.post_code = of_post and h.valid @> from_day
    and lower(h.valid) < from_day;
  update org.headcount_plan h set planned = set_plan.planned, request_id = set_plan.request_id,
    planned_by = current_user
  where h.unit_id = place.unit_id and h.post_code = of_post and lower(h.valid) = from_day;
  if not found then
    insert into org.headcount_plan (shop_id, unit_id, post_code, valid, planned, request_id)
    values (place.shop_id, place.unit_id, of_post, daterange(from_day, null), planned, request_id);
  end if;
end
$$;
comment on function org.set_plan(text, text, text, int, date, bigint) is
  'Plans a number of people for a post of a unit from a day on (ORG-019).';
grant execute on function org.set_plan(text, text, text, int, date, bigint)
  to kefu_member, kefu_batch;
