-- No function of Kefu may be called by whoever can connect.
create or replace view lints.function_open_to_public with (security_invoker = true) as
select p.oid::regprocedure::text as subject, 'may be executed by public'::text as detail
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where n.nspname in (select schema_name from lints.table_kind union values ('staging'))
  and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  and exists (
    select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0);
comment on view lints.function_open_to_public is 'No function of Kefu may be called by whoever can connect.';
grant select on lints.function_open_to_public to kefu_member, kefu_batch;
