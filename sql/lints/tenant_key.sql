-- Rows of a shop carry shop_id, not null, first in the primary key and in every unique key.
create or replace view lints.tenant_key with (security_invoker = true) as
select t.subject, 'shop_id is not bigint not null'::text as detail
from lints.table_kind t
where t.kind = 'shop' and not (t.key_type = 'int8'::regtype and t.key_not_null)
union all
select t.subject, 'shop_id is not first in the primary key'
from lints.table_kind t join pg_index i on i.indrelid = t.oid and i.indisprimary
where t.kind = 'shop' and i.indkey[0] <> t.key_number
union all
select t.subject, format('%s is unique without shop_id', x.relname)
from lints.table_kind t
join pg_index i on i.indrelid = t.oid and i.indisunique
join pg_class x on x.oid = i.indexrelid
where t.kind = 'shop' and not t.key_number = any (i.indkey::int2[])
union all
select t.subject, format('%s excludes without shop_id with =', c.conname)
from lints.table_kind t
join pg_constraint c on c.conrelid = t.oid and c.contype = 'x'
where t.kind = 'shop' and not exists (
  select from unnest(c.conkey) with ordinality k (number, place)
  join unnest(c.conexclop) with ordinality o (operator, place) using (place)
  join pg_operator p on p.oid = o.operator
  where k.number = t.key_number and p.oprname = '=');
comment on view lints.tenant_key is 'Rows of a shop carry shop_id, not null, first in the primary key and in every unique key.';
grant select on lints.tenant_key to kefu_member, kefu_batch;
