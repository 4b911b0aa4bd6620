-- Triggers of shop tables are row triggers; common tables have none. Truncate can only be refused by statement.
create or replace view lints.tenant_trigger with (security_invoker = true) as
select t.subject, format('%s is a statement trigger', g.tgname) as detail
from pg_trigger g join lints.table_kind t on t.oid = g.tgrelid
where not g.tgisinternal and t.kind = 'shop' and (g.tgtype & 1) = 0 and (g.tgtype & 32) = 0
  -- The bulk form of the month lock: redistribution calls close.lock again without it.
  and g.tgname not like '%\_sealed\_bulk'
union all
select t.subject, format('%s is a trigger on a reference table', g.tgname)
from pg_trigger g join lints.table_kind t on t.oid = g.tgrelid
where not g.tgisinternal and t.kind = 'reference'
union all
select p.oid::regprocedure::text, 'uses the name of its table, which is a shard''s there'
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where n.nspname in (select schema_name from lints.table_kind union values ('staging'))
  and p.prorettype = 'trigger'::regtype and p.prosrc ~* '\mtg_(table_name|relname|relid)\M';
comment on view lints.tenant_trigger is 'Triggers of shop tables are row triggers; common tables have none. Truncate can only be refused by statement.';
grant select on lints.tenant_trigger to kefu_member, kefu_batch;
