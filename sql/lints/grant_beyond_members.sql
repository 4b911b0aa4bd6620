-- Tables are granted to members, the batch and nobody else; partitions to nobody.
create or replace view lints.grant_beyond_members with (security_invoker = true) as
select t.subject, format('is granted to %s', coalesce(r.rolname, 'public')) as detail
from lints.table_kind t
join pg_class c on c.oid = t.oid
cross join lateral aclexplode(c.relacl) a
left join pg_roles r on r.oid = a.grantee
where a.grantee <> c.relowner and coalesce(r.rolname, 'public') not in ('kefu_member', 'kefu_batch')
union all
select format('%s.%s', n.nspname, c.relname), 'is a partition with grants: its parent''s policies do not hold there'
from pg_inherits i
join pg_class c on c.oid = i.inhrelid
join pg_namespace n on n.oid = c.relnamespace
where n.nspname in (select schema_name from lints.table_kind)
  and c.relkind = 'r'
  and exists (select from aclexplode(c.relacl) a where a.grantee <> c.relowner);
comment on view lints.grant_beyond_members is 'Tables are granted to members, the batch and nobody else; partitions to nobody.';
grant select on lints.grant_beyond_members to kefu_member, kefu_batch;
