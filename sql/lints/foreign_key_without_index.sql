-- Every foreign key can be followed backwards by an index.
create or replace view lints.foreign_key_without_index with (security_invoker = true) as
select t.subject, format('%s has no index that starts with its columns', c.conname) as detail
from pg_constraint c
join lints.table_kind t on t.oid = c.conrelid
where c.contype = 'f' and c.conparentid = 0
  and not exists (
    select from pg_index i
    where i.indrelid = c.conrelid and i.indpred is null
      and (select array_agg(k order by k) from unnest((i.indkey::int2[])[0:cardinality(c.conkey) - 1]) k)
        = (select array_agg(k order by k) from unnest(c.conkey) k));
comment on view lints.foreign_key_without_index is 'Every foreign key can be followed backwards by an index.';
grant select on lints.foreign_key_without_index to kefu_member, kefu_batch;
