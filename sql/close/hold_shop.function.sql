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

-- The same for as long as the session likes, so that a month can be computed and sealed in
-- transactions whose snapshots begin after the writers have stopped.
create or replace function close.keep_shop(for_shop_id bigint) returns void
language sql volatile
set search_path = pg_catalog, pg_temp
as $$
  select pg_advisory_lock(1263883604, for_shop_id::integer)
$$;
comment on function close.keep_shop(bigint) is
  'Keeps writers away from a shop''s months until close.release_shop or the end of the session.';
grant execute on function close.keep_shop(bigint) to kefu_batch;

create or replace function close.release_shop(for_shop_id bigint) returns boolean
language sql volatile
set search_path = pg_catalog, pg_temp
as $$
  select pg_advisory_unlock(1263883604, for_shop_id::integer)
$$;
comment on function close.release_shop(bigint) is 'Lets writers of a kept shop go on; false if it was not kept.';
grant execute on function close.release_shop(bigint) to kefu_batch;
