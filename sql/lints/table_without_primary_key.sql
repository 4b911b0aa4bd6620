-- Every table has a primary key.
create or replace view lints.table_without_primary_key with (security_invoker = true) as
select t.subject, 'has no primary key'::text as detail
from lints.table_kind t
where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary);
comment on view lints.table_without_primary_key is 'Every table has a primary key.';
grant select on lints.table_without_primary_key to kefu_member, kefu_batch;
