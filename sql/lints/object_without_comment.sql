-- Every table, view, function and type says what it is.
create or replace view lints.object_without_comment with (security_invoker = true) as
select t.subject, 'has no comment'::text as detail
from lints.table_kind t where obj_description(t.oid, 'pg_class') is null
union all
select format('%s.%s', n.nspname, c.relname), 'has no comment'
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'v' and obj_description(c.oid, 'pg_class') is null
  and n.nspname in (select schema_name from lints.table_kind union values ('lints'), ('checks'))
union all
select p.oid::regprocedure::text, 'has no comment'
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where obj_description(p.oid, 'pg_proc') is null
  and n.nspname in (select schema_name from lints.table_kind union values ('staging'))
  and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e');
comment on view lints.object_without_comment is 'Every table, view, function and type says what it is.';
grant select on lints.object_without_comment to kefu_member, kefu_batch;
