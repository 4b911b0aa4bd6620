-- One run a shop and month: a session lock, so that a run that dies gives it back by itself.
create or replace function close.claim(of_shop_id bigint, of_month date) returns boolean
language sql volatile
set search_path = pg_catalog, pg_temp
as $$
  select pg_try_advisory_lock(1263883605 + (of_month - date '2000-01-01'), of_shop_id::integer)
$$;
comment on function close.claim(bigint, date) is
  'Claims a shop''s month for this session; false while another session holds it (design 9).';
grant execute on function close.claim(bigint, date) to kefu_batch;
