-- Every function fixes its search path; report functions must be inlined and cannot.
create or replace view lints.function_without_search_path with (security_invoker = true) as
select p.oid::regprocedure::text as subject, 'has no fixed search_path'::text as detail
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
join pg_language l on l.oid = p.prolang
where n.nspname in (select schema_name from lints.table_kind union values ('staging'))
  and not exists (select from unnest(p.proconfig) s where s like 'search_path=%')
  and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  -- Must be inlined too, and names nothing that a search path could change.
  and p.oid <> 'access.today()'::regprocedure
  and not (l.lanname = 'sql' and p.proretset and not p.prosecdef and p.provolatile = 's'
    and n.nspname in ('report', 'attendance', 'calendar'));
comment on view lints.function_without_search_path is 'Every function fixes its search path; report functions must be inlined and cannot.';
grant select on lints.function_without_search_path to kefu_member, kefu_batch;
