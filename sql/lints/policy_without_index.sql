-- What a policy compares is served by an index.
create or replace view lints.policy_without_index with (security_invoker = true) as
select t.subject, 'has no index that starts with unit_id'::text as detail
from lints.table_kind t
join access.protected_table p on p.table_name = t.subject and p.protection = 'scoped'
join pg_attribute a on a.attrelid = t.oid and a.attname = 'unit_id'
where not exists (select from pg_index i where i.indrelid = t.oid and i.indpred is null
  and i.indkey[0] = a.attnum)
union all
select t.subject, 'has no index for own rows: (employee_id, …) or (shop_id, employee_id, …)'
from lints.table_kind t
join access.protected_table p on p.table_name = t.subject and p.own
join pg_attribute e on e.attrelid = t.oid and e.attname = 'employee_id'
where not exists (select from pg_index i where i.indrelid = t.oid and i.indpred is null
  and i.indkey[case when p.own_by_shop then 1 else 0 end] = e.attnum);
comment on view lints.policy_without_index is 'What a policy compares is served by an index.';
grant select on lints.policy_without_index to kefu_member, kefu_batch;
