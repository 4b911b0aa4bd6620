-- Releases a product for sale, once every agent in scope has passed (TRN-006).
create or replace function training.release_product(
  of_shop_code text, of_product_code text, on_day date default null
) returns integer
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  known training.product;
  passed_agents integer;
begin
  select p.* into known
  from training.product p join org.shop s using (shop_id)
  where s.code = of_shop_code and p.product_code = of_product_code;
  if known.product_code is null then
    perform kefu.refuse('TRN-006', 'product', of_product_code,
      format('店 %s 没有这个产品', of_shop_code),
      format('shop %s has no such product', of_shop_code));
  end if;
  insert into training.product_release (shop_id, product_code, unit_id, released_on)
  values (known.shop_id, known.product_code, known.unit_id, coalesce(on_day, access.today()))
  returning agents into passed_agents;
  return passed_agents;
end
$$;
comment on function training.release_product(text, text, date) is
  'Releases a product; returns how many agents had passed. Refuses and names who has not.';
grant execute on function training.release_product(text, text, date) to kefu_member, kefu_batch;
