-- Foreign keys between shop tables carry shop_id; none leads from common tables into them.
create or replace view lints.tenant_foreign_key with (security_invoker = true) as
select t.subject, format('%s does not carry shop_id', c.conname) as detail
from pg_constraint c
join lints.table_kind t on t.oid = c.conrelid
join lints.table_kind r on r.oid = c.confrelid
where c.contype = 'f' and t.kind = 'shop' and r.kind = 'shop' and not exists (
  select from unnest(c.conkey) with ordinality a (number, place)
  join unnest(c.confkey) with ordinality b (number, place) using (place)
  where a.number = t.key_number and b.number = r.key_number)
union all
select t.subject, format('%s leads from a %s table into a shop''s', c.conname, t.kind)
from pg_constraint c
join lints.table_kind t on t.oid = c.conrelid
join lints.table_kind r on r.oid = c.confrelid
where c.contype = 'f' and t.kind <> 'shop' and r.kind = 'shop'
union all
select t.subject, format('%s leads from a shop''s table into a local one', c.conname)
from pg_constraint c
join lints.table_kind t on t.oid = c.conrelid
join lints.table_kind r on r.oid = c.confrelid
where c.contype = 'f' and t.kind = 'shop' and r.kind = 'local'
union all
select t.subject, format('%s sets null, default or cascades over shop_id', c.conname)
from pg_constraint c
join lints.table_kind t on t.oid = c.conrelid
where c.contype = 'f' and t.kind = 'shop' and t.key_number = any (c.conkey)
  and (c.confdeltype in ('n', 'd') or c.confupdtype in ('c', 'n', 'd'));
comment on view lints.tenant_foreign_key is 'Foreign keys between shop tables carry shop_id; none leads from common tables into them.';
grant select on lints.tenant_foreign_key to kefu_member, kefu_batch;
