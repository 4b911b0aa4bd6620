-- The units that a reach gives to the holder of a post in a unit, on a day (RBAC-001b).
create or replace function access.reached_units(
  wanted access.reach, from_shop_id bigint, from_unit_id bigint, from_post_code text, on_day date
) returns table (unit_id bigint)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  top bigint;
begin
  case wanted
    when 'SELF' then
      return;
    when 'COMPANY' then
      return query
        select p.unit_id from org.placement p
        join org.shop s on s.shop_id = p.shop_id
        where p.valid @> on_day
          and s.company_id = (select c.company_id from org.shop c where c.shop_id = from_shop_id);
    when 'SHOP' then
      return query
        select p.unit_id from org.placement p where p.shop_id = from_shop_id and p.valid @> on_day;
    when 'TEAM' then
      -- A team leader leads the units that his post heads, at or below the unit of his assignment.
      return query
        select distinct below.unit_id
        from org.subtree(from_unit_id, on_day) candidate
        join org.placement p on p.unit_id = candidate.unit_id and p.valid @> on_day
          and p.head_post_code = from_post_code
        cross join lateral org.subtree(candidate.unit_id, on_day) below;
    else
      -- The nearest unit of that kind at or above the assignment's; failing that, its own unit.
      select a.unit_id into top
      from org.ancestors(from_unit_id, on_day) a
      join org.unit u on u.unit_id = a.unit_id
      where u.kind::text = lower(wanted::text)
      order by a.distance
      limit 1;
      return query select s.unit_id from org.subtree(coalesce(top, from_unit_id), on_day) s;
  end case;
end
$$;
comment on function access.reached_units(access.reach, bigint, bigint, text, date) is
  'Units reached from an assignment by a scope of table RBAC-T1 (RBAC-001b).';
