-- The month whose assessment an application enters: its own up to the last day, included, else the
-- next (EMP-010c, B-19). The only home of the rule.
create or replace function staff.conversion_cycle(applied_on date, until_day int) returns date
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select (date_trunc('month', applied_on)
    + case when extract(day from applied_on) > until_day then interval '1 month'
      else interval '0' end)::date
$$;
comment on function staff.conversion_cycle(date, int) is
  'First day of the month in which an application is assessed; no last day: its own month (EMP-010c).';
grant execute on function staff.conversion_cycle(date, int) to kefu_member, kefu_batch;
