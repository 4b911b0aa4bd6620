-- The place that codes name: a company, a shop or a unit of a shop. The only home of how the words
-- of a command become company, shop, unit and scope.
create or replace function policy.place(company_code text, shop_code text, unit_code text)
returns table (company_id bigint, shop_id bigint, unit_id bigint, scope policy.scope)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if num_nonnulls(company_code, shop_code) <> 1 or (unit_code is not null and shop_code is null) then
    raise exception 'name a company, or a shop with or without a unit'
      using errcode = 'invalid_parameter_value';
  end if;
  return query
    select s.company_id, s.shop_id, coalesce(u.unit_id, s.unit_id),
      (case when company_code is not null then 'company' when unit_code is not null then 'unit'
        else 'shop' end)::policy.scope
    from org.shop s
    join org.company c using (company_id)
    left join org.unit u on u.shop_id = s.shop_id and u.code = unit_code
    where (s.code = shop_code and (unit_code is null or u.unit_id is not null))
      or (c.code = company_code and s.kind = 'head_office');
  if not found then
    raise exception 'there is no such place: company %, shop %, unit %',
      company_code, shop_code, unit_code using errcode = 'no_data_found';
  end if;
end
$$;
comment on function policy.place(text, text, text) is
  'Company, shop, unit and scope named by codes; P0002 where there is none (REG-002a).';
grant execute on function policy.place(text, text, text) to kefu_member, kefu_batch;
