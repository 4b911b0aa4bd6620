-- No policy hands a column of the row to a function, nor calls one bare.
create or replace view lints.policy_calls_per_row with (security_invoker = true) as
select t.subject, format('%s calls a function with a column of the row', p.polname) as detail
from pg_policy p
join lints.table_kind t on t.oid = p.polrelid
join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
cross join lateral (
  -- Words are dropped, and (column)::type becomes column::type.
  select regexp_replace(regexp_replace(replace(coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' '
    || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), ''), '::access.action', ''),
    '''[^'']*''', '', 'g'), '\((\w+)\)::', '\1::', 'g') as expression
) e
where e.expression ~ ('access\.[a-z_]+\([^()]*\m' || a.attname || '\M')
union all
select t.subject, format('%s is volatile', p.polname)
from pg_policy p
join lints.table_kind t on t.oid = p.polrelid
join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid
  and d.refclassid = 'pg_proc'::regclass
join pg_proc f on f.oid = d.refobjid
where f.provolatile = 'v';
comment on view lints.policy_calls_per_row is 'No policy hands a column of the row to a function, nor calls one bare.';
grant select on lints.policy_calls_per_row to kefu_member, kefu_batch;
