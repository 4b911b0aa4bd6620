-- Every table of Kefu with what scaling takes it for: shop (sharded by shop_id), reference or local.
create or replace view lints.table_kind with (security_invoker = true) as
select c.oid, n.nspname as schema_name, c.relname as table_name,
  format('%s.%s', n.nspname, c.relname) as subject, c.relkind, c.relowner,
  c.relrowsecurity, c.relforcerowsecurity, k.attnum as key_number, k.atttypid as key_type,
  k.attnotnull as key_not_null,
  case
    when coalesce(obj_description(c.oid, 'pg_class'), '') like '%[local]%' then 'local'
    when coalesce(obj_description(c.oid, 'pg_class'), '') like '%[reference]%' or k.attnum is null
      then 'reference'
    else 'shop'
  end as kind
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
left join pg_attribute k on k.attrelid = c.oid and k.attname = 'shop_id' and not k.attisdropped
where n.nspname in ('org', 'access', 'staff', 'policy', 'calendar', 'approval', 'training',
    'attendance', 'pay', 'close', 'report', 'audit', 'kefu')
  and c.relkind in ('r', 'p') and not c.relispartition;
comment on view lints.table_kind is 'Tables and their kind for scaling; the ground of the lints, no lint itself.';
grant select on lints.table_kind to kefu_member, kefu_batch;
