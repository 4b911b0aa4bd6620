-- Every table went through access.protect, publish or internal.
create or replace view lints.table_without_protection with (security_invoker = true) as
select t.subject, 'has no access file: call access.protect, publish or internal'::text as detail
from lints.table_kind t
where not exists (select from access.protected_table p where p.table_name = t.subject);
comment on view lints.table_without_protection is 'Every table went through access.protect, publish or internal.';
grant select on lints.table_without_protection to kefu_member, kefu_batch;
