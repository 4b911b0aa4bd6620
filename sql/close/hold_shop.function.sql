-- Holds a shop's months against writers until the transaction ends. The close takes it before it
-- hashes what it seals: whoever writes to the shop's months meanwhile waits, then meets the seal.
create or replace function close.hold_shop(for_shop_id bigint) returns void
language sql volatile
set search_path = pg_catalog, pg_temp
as $$
  select pg_advisory_xact_lock(1263883604, for_shop_id::integer)
$$;
comment on function close.hold_shop(bigint) is
  'Exclusive lock on a shop''s months; the guards of locked tables take the shared one.';
grant execute on function close.hold_shop(bigint) to kefu_batch;
