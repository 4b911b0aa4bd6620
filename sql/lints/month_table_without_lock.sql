-- Every shop table with a month or a business day refuses changes of sealed months (REG-002b).
create or replace view lints.month_table_without_lock with (security_invoker = true) as
select t.subject, format('%s is not locked: call close.lock', a.attname) as detail
from lints.table_kind t
join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  and a.atttypid = 'date'::regtype and a.attname in ('month', 'work_date', 'punch_date', 'day')
where t.kind = 'shop'
  -- Seals are append-only by themselves; deliveries follow the seal.
  and coalesce(obj_description(t.oid, 'pg_class'), '') !~ '\[(append-only|after-seal)\]'
  and not (
    exists (select from pg_trigger g where g.tgrelid = t.oid and g.tgname = t.table_name || '_sealed')
    and exists (
      select from pg_trigger g
      where g.tgrelid = t.oid and g.tgname = t.table_name || '_sealed_truncate'));
comment on view lints.month_table_without_lock is
  'Tables with a month or business day that sealed months do not lock.';
grant select on lints.month_table_without_lock to kefu_member, kefu_batch;
