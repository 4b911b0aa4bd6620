-- The department head's proposal of places, along the chain that policy names (ORG-019).
create or replace function org.propose_plan(
  shop_code text, unit_code text, places text[], numbers int[]
) returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  place org.unit := org.unit_named(shop_code, unit_code);
  unknown text;
begin
  select string_agg(p.name, ', ') into unknown
  from unnest(places) p (name)
  where not exists (
    select from org.position o join org.unit u on u.unit_id = o.unit_id
    where o.shop_id = place.shop_id and p.name = u.code || '/' || o.post_code);
  if unknown is not null then
    perform kefu.refuse('ORG-019', 'place', unknown, '没有这个部门或岗位', 'there is no such unit or post',
      'kefu org chart 列出部门与岗位', 'kefu org chart lists units and posts');
  end if;
  return approval.submit(
    policy.lookup('approval.headcount_plan_chain', place.unit_id, access.today()) #>> '{}',
    place.unit_id,
    format('%s 人员编制', place.name_zh), format('headcount plan of %s', place.name_en),
    'org.headcount_plan', null, null,
    jsonb_build_object('plan', (
      select jsonb_object_agg(p.name, p.number) from unnest(places, numbers) p (name, number))));
end
$$;
comment on function org.propose_plan(text, text, text[], int[]) is
  'Asks the company leadership for places UNIT/POST; returns the number of the request (ORG-019).';
grant execute on function org.propose_plan(text, text, text[], int[]) to kefu_member, kefu_batch;
