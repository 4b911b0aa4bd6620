-- Forced row security holds the owner too: without a policy of its own it sees nothing.
create or replace view lints.table_without_owner_policy with (security_invoker = true) as
select t.subject, 'has no policy for its owner'::text as detail
from lints.table_kind t
where not exists (
  select from pg_policy p where p.polrelid = t.oid and p.polroles = array[t.relowner]);
comment on view lints.table_without_owner_policy is 'Forced row security holds the owner too: without a policy of its own it sees nothing.';
grant select on lints.table_without_owner_policy to kefu_member, kefu_batch;
