-- The unit of a shop by codes, for functions that people call with codes.
create or replace function org.unit_named(shop_code text, unit_code text) returns org.unit
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  found_unit org.unit;
begin
  select u.* into found_unit
  from org.unit u join org.shop s on s.shop_id = u.shop_id
  where s.code = unit_named.shop_code
    and case when unit_named.unit_code is null then u.unit_id = s.unit_id
      else u.code = unit_named.unit_code end;
  if found_unit.unit_id is null then
    perform kefu.refuse('ORG-001', 'unit', concat_ws('/', shop_code, unit_code),
      '没有这个部门，或您看不到它', 'there is no such unit, or you do not see it',
      'kefu org find 名称', 'kefu org find NAME');
  end if;
  return found_unit;
end
$$;
comment on function org.unit_named(text, text) is
  'A visible unit by shop and unit code, the shop''s root for null; KF006 where there is none.';
grant execute on function org.unit_named(text, text) to kefu_member, kefu_batch;
