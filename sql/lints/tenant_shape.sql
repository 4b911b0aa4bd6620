-- No inheritance, no partitions of partitions, no rules; identity keys are bigint.
create or replace view lints.tenant_shape with (security_invoker = true) as
select format('%s.%s', n.nspname, c.relname) as subject, 'inherits from a table'::text as detail
from pg_inherits i
join pg_class c on c.oid = i.inhrelid
join pg_namespace n on n.oid = c.relnamespace
where n.nspname in (select schema_name from lints.table_kind) and c.relkind = 'r'
  and not c.relispartition
union all
select format('%s.%s', n.nspname, c.relname), 'is a partitioned partition'
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname in (select schema_name from lints.table_kind) and c.relkind = 'p' and c.relispartition
union all
select t.subject, format('has the rule %s', r.rulename)
from pg_rewrite r join lints.table_kind t on t.oid = r.ev_class
union all
select t.subject, format('%s is an identity of type %s', a.attname, format_type(a.atttypid, null))
from lints.table_kind t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0
where a.attidentity <> '' and a.atttypid <> 'int8'::regtype;
comment on view lints.tenant_shape is 'No inheritance, no partitions of partitions, no rules; identity keys are bigint.';
grant select on lints.tenant_shape to kefu_member, kefu_batch;
