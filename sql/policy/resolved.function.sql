-- One parameter for one unit on one day, found by index: no row where nobody set it, a null where it
-- is blank. The precedence is that of policy.effective, which resolves whole shops; a test holds both
-- together (REG-002a). What is filled row by row from a policy reads it here.
create or replace function policy.resolved(of_parameter text, of_unit_id bigint, on_day date)
returns setof jsonb
language plpgsql stable rows 1
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select c.value
    from (
      select v.value, v.scope,
        case v.scope when 'unit' then (
          select a.distance from org.ancestors(of_unit_id, on_day) a where a.unit_id = v.unit_id)
        when 'shop' then case when v.unit_id = s.unit_id then 0 end
        else 0 end as distance
      from org.unit u
      join org.shop s on s.shop_id = u.shop_id
      join policy.value v on v.company_id = s.company_id
      where u.unit_id = of_unit_id and v.parameter_code = of_parameter and v.valid @> on_day
    ) c
    where c.distance is not null
    -- The kinds of scope stand in the order of their precedence.
    order by c.scope desc, c.distance
    limit 1;
end
$$;
comment on function policy.resolved(text, bigint, date) is
  'The value of a parameter for a unit on a day; no row: not set; null: blank (REG-002a).';
grant execute on function policy.resolved(text, bigint, date) to kefu_member, kefu_batch;
