-- Functions with their owners rights serve identity, scopes and logins only.
create or replace view lints.definer_function_outside_access with (security_invoker = true) as
select p.oid::regprocedure::text as subject, 'is security definer outside schema access'::text as detail
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where p.prosecdef and n.nspname in (select schema_name from lints.table_kind union values ('staging'))
  and n.nspname <> 'access'
  -- Guards of sealed months see seals that the writer may not.
  and not (n.nspname = 'close' and p.prorettype = 'trigger'::regtype)
union all
select p.oid::regprocedure::text, 'reads session_user, which is not the caller on a shard'
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where p.prosecdef and n.nspname in (select schema_name from lints.table_kind union values ('staging'))
  and p.prosrc ~* '\msession_user\M';
comment on view lints.definer_function_outside_access is 'Functions with their owners rights serve identity, scopes and logins only.';
grant select on lints.definer_function_outside_access to kefu_member, kefu_batch;
