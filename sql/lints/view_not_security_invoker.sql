-- A view shows what its reader may see, not what its owner may.
create or replace view lints.view_not_security_invoker with (security_invoker = true) as
select format('%s.%s', n.nspname, c.relname) as subject, 'is not security_invoker'::text as detail
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'v'
  and n.nspname in (select schema_name from lints.table_kind union values ('lints'), ('checks'))
  and not coalesce(c.reloptions::text ~ 'security_invoker=(true|on|1|yes)', false)
union all
select format('%s.%s', n.nspname, c.relname), 'is a materialised view: no row security holds there'
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'm' and n.nspname in (select schema_name from lints.table_kind);
comment on view lints.view_not_security_invoker is 'A view shows what its reader may see, not what its owner may.';
grant select on lints.view_not_security_invoker to kefu_member, kefu_batch;
