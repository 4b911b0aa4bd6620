-- Closes a unit from a day on, once nobody and nothing stands in it any more (ORG-001).
create or replace function org.close_unit(shop_code text, unit_code text, from_day date)
returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  place org.unit := org.unit_named(shop_code, unit_code);
  people text;
  below_zh text;
  below_en text;
  places text;
begin
  perform org.require_chart_right(place.shop_id);
  perform org.refuse_later_placements(place, from_day);
  if place.kind = 'shop' then
    perform kefu.refuse('ORG-001', 'unit', place.code, '店的根部门不能撤销', 'the root of a shop is not closed');
  end if;
  select string_agg(distinct format('%s %s', e.employee_no, e.name_zh), ', ') into people
  from org.assignment a join staff.employee e on e.employee_id = a.employee_id
  where a.unit_id = place.unit_id and coalesce(upper(a.valid), 'infinity') > from_day;
  if people is not null then
    perform kefu.refuse('ORG-001', 'unit', place.code, format('%s 还有人：%s', place.name_zh, people),
      format('%s still has people: %s', place.name_en, people),
      '先把他们调到其他部门', 'give them other posts first');
  end if;
  select string_agg(distinct u.name_zh, '、'), string_agg(distinct u.name_en, ', ')
  into below_zh, below_en
  from org.placement p join org.unit u on u.unit_id = p.unit_id
  where p.parent_unit_id = place.unit_id and coalesce(upper(p.valid), 'infinity') > from_day;
  if below_zh is not null then
    perform kefu.refuse('ORG-001', 'unit', place.code,
      format('%s 下还有部门：%s', place.name_zh, below_zh),
      format('there are units below %s: %s', place.name_en, below_en),
      '先移走或撤销它们', 'move or close them first');
  end if;
  select string_agg(format('%s %s', h.post_code, h.planned), ', ') into places
  from org.headcount_plan h
  where h.unit_id = place.unit_id and h.planned > 0
    and coalesce(upper(h.valid), 'infinity') > from_day;
  if places is not null then
    perform kefu.refuse('ORG-019', 'unit', place.code,
      format('%s 还有编制：%s', place.name_zh, places),
      format('%s still has planned places: %s', place.name_en, places),
      '先把编制改为 0', 'plan 0 for them first');
  end if;
  -- A placement that would never have held goes; one that held ends.
  delete from org.placement p where p.unit_id = place.unit_id and lower(p.valid) = from_day;
  update org.placement p set valid = daterange(lower(p.valid), from_day)
  where p.unit_id = place.unit_id and p.valid @> from_day;
end
$$;
comment on function org.close_unit(text, text, date) is
  'Ends a unit from a day on; refuses while people, units or planned places remain (ORG-001).';
grant execute on function org.close_unit(text, text, date) to kefu_member, kefu_batch;
