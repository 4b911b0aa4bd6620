-- Constraints are named after their table and what they hold.
create or replace view lints.constraint_not_named_after_table with (security_invoker = true) as
select t.subject, format('%s does not start with the name of its table', c.conname) as detail
from pg_constraint c
join lints.table_kind t on t.oid = c.conrelid
where c.contype in ('p', 'u', 'f', 'c', 'x') and c.conparentid = 0
  and c.conname not like replace(t.table_name, '_', '\_') || '\_%'
  and not (t.table_name like '%\_%' and c.conname like
    replace(substring(t.table_name from '[^_]+$'), '_', '\_') || '\_%');
comment on view lints.constraint_not_named_after_table is 'Constraints are named after their table and what they hold.';
grant select on lints.constraint_not_named_after_table to kefu_member, kefu_batch;
