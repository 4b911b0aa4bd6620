-- Instants are timestamptz, money is numeric with scale, nothing is a float.
create or replace view lints.column_type with (security_invoker = true) as
select t.subject, format('%s is %s', a.attname, format_type(a.atttypid, a.atttypmod)) as detail
from lints.table_kind t
join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
where a.atttypid in ('timestamp'::regtype, 'float4'::regtype, 'float8'::regtype, 'money'::regtype,
    'timetz'::regtype, 'bpchar'::regtype)
  or (a.atttypid = 'numeric'::regtype and a.atttypmod = -1);
comment on view lints.column_type is 'Instants are timestamptz, money is numeric with scale, nothing is a float.';
grant select on lints.column_type to kefu_member, kefu_batch;
