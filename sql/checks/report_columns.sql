-- Every report has its function, and its columns are those described (RPT-001).
create or replace view checks.report_columns with (security_invoker = true) as
select d.report_name as subject, 'has no function'::text as detail
from report.definition d
where to_regprocedure(format('report.%I(date, date)', replace(d.report_name, '-', '_'))) is null
union all
select d.report_name, format('column %s is %s in the function, %s in the description', n.place - 2,
  coalesce(n.name, 'none'), coalesce(c.column_name, 'none'))
from report.definition d
cross join lateral (
  select array_agg(a.name order by a.place) as names
  from pg_catalog.pg_proc p
  cross join lateral unnest(p.proargnames, p.proargmodes::text[]) with ordinality a (name, mode, place)
  where a.mode = 't'
    and p.oid = to_regprocedure(format('report.%I(date, date)', replace(d.report_name, '-', '_')))
) f
cross join lateral unnest(f.names) with ordinality n (name, place)
left join report.column_definition c on c.report_name = d.report_name and c.ordinal = n.place - 2
where n.place > 2 and c.column_name is distinct from n.name
union all
select c.report_name, format('column %s is described and not in the function', c.column_name)
from report.column_definition c
where not exists (
  select from pg_catalog.pg_proc p
  where p.oid = to_regprocedure(format('report.%I(date, date)', replace(c.report_name, '-', '_')))
    and c.column_name = any (p.proargnames));
comment on view checks.report_columns is 'Every report has its function, and its columns are those described (RPT-001).';
grant select on checks.report_columns to kefu_member, kefu_batch;
