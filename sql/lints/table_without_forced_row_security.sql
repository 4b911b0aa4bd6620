-- Row security is on and forced on every table, its owner included.
create or replace view lints.table_without_forced_row_security with (security_invoker = true) as
select t.subject, 'row security is not enabled and forced'::text as detail
from lints.table_kind t where not (t.relrowsecurity and t.relforcerowsecurity);
comment on view lints.table_without_forced_row_security is 'Row security is on and forced on every table, its owner included.';
grant select on lints.table_without_forced_row_security to kefu_member, kefu_batch;
