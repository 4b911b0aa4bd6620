-- Turns a loaded schema into one that is sharded by shop, on a Citus 13 coordinator (PostgreSQL 17)
-- that knows its workers:
--
--   psql -X -v ON_ERROR_STOP=1 -f sql/scale/distribute.sql
--
-- by a superuser, once, after sql/load.sql and best before there is data. What a table becomes is
-- what its comment says (lints.table_kind): [reference] is copied to every node, [local] stays on
-- the coordinator, everything else is sharded by shop_id, all shops' tables side by side.
\set ON_ERROR_STOP 1
set client_min_messages = warning;

select count(*) = 0 as ready from lints.run() where lint like 'tenant\_%' \gset
\if :ready
\else
\echo 'The schema breaks a rule of distribution:'
select lint, subject, detail from lints.run() where lint like 'tenant\_%';
do $$ begin raise exception 'not ready to be distributed' using errcode = 'feature_not_supported'; end $$;
\endif

-- Row triggers write only rows of the same shop (lints.tenant_trigger), which is what this asks.
set citus.enable_unsafe_triggers = on;
select format('alter database %I set citus.enable_unsafe_triggers = on', current_database()) \gexec

\ir flatten_policies.sql
call pg_temp.flatten_policies();

-- A shop names its root unit and a unit its shop: the circle is opened, and closed again below.
alter table org.shop drop constraint shop_root_unit_fkey;

-- Referenced tables go first. The number of a table is the length of its longest chain of keys.
create temporary table plan as
with recursive reach (oid, subject, kind, depth, path) as (
  select t.oid, t.subject, t.kind, 0, array[t.oid] from lints.table_kind t
  union all
  select c.conrelid, t.subject, t.kind, r.depth + 1, r.path || c.conrelid
  from reach r
  join pg_constraint c on c.confrelid = r.oid and c.contype = 'f' and c.conparentid = 0
  join lints.table_kind t on t.oid = c.conrelid
  where not c.conrelid = any (r.path)
)
select oid, subject, kind, max(depth) as depth from reach group by oid, subject, kind;

select format('select create_reference_table(%L)', subject)
from plan where kind = 'reference' order by depth, subject
\gexec
alter table org.shop add constraint shop_root_unit_fkey foreign key (shop_id, unit_id)
  references org.unit (shop_id, unit_id) on delete restrict deferrable initially deferred;

-- The first sharded table sets how many shards there are; the others lie beside it.
select subject as first_sharded from plan where kind = 'shop' order by depth, subject limit 1 \gset
select format('select create_distributed_table(%L, ''shop_id'', colocate_with => %L)', subject,
  case subject when :'first_sharded' then 'none' else :'first_sharded' end)
from plan where kind = 'shop' order by depth, subject
\gexec
drop table plan;

select citus_table_type as kind, count(*) as tables from citus_tables group by 1 order by 1;

-- Partitions
-- ----------
-- attendance.punch, the audit trail and calls are partitioned by month, one level, on plain
-- PostgreSQL and here alike: a sharded parent has sharded partitions, and one made later by
-- attendance.ensure_partitions is sharded as its parent is. Old months leave in one statement:
--   alter table attendance.punch detach partition attendance.punch_2021_10 concurrently;
-- then pg_dump of that table, then drop. Never grant on a partition: read directly, it would show
-- rows that the policies of its parent hide (lints.grant_beyond_members looks for that).
--
-- Replicas
-- --------
-- A hot standby answers reports: target_session_attrs=prefer-standby in the connection string. A
-- report writes nothing, so it runs there as it is; `PGOPTIONS='-c default_transaction_read_only=on'`
-- shows that on one machine. Retry on SQLSTATE 40001 and 40P01; what a standby cancels is a 40001.
-- The month's batch and every command that writes go to the primary (target_session_attrs=primary).
--
-- Moving shops
-- ------------
-- select citus_rebalance_start(); moves shards while people work (every table has a primary key).
-- A shop of its own size: select isolate_tenant_to_new_shard('attendance.punch', 17, 'CASCADE').
