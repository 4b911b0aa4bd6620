-- The scheme that pays each unit of a shop on a day: the nearest binding at or above it (PAY-001a).
create or replace function pay.effective_scheme(of_shop_id bigint, on_day date)
returns table (unit_id bigint, scheme_code text)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select distinct on (u.unit_id) u.unit_id, b.scheme_code
  from org.unit u
  cross join lateral org.ancestors(u.unit_id, on_day) a
  join pay.scheme_binding b on b.shop_id = u.shop_id and b.unit_id = a.unit_id and b.valid @> on_day
  where u.shop_id = of_shop_id
  order by u.unit_id, a.distance
$$;
comment on function pay.effective_scheme(bigint, date) is
  'Scheme of each unit of a shop on a day; units without a binding at or above them are missing.';
grant execute on function pay.effective_scheme(bigint, date) to kefu_member, kefu_batch;
