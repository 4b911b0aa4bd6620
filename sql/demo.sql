-- Demo data: a head office and three shops, September and October 2026 and the first days of
-- November; the same rows at every load.
--
--   psql -X -v ON_ERROR_STOP=1 -f sql/load.sql -f sql/demo.sql
--
-- Refuses a database that holds other people; does nothing where the demo is loaded already.
\set ON_ERROR_STOP 1
\set QUIET 1
set client_min_messages = warning;
set client_encoding = 'UTF8';
begin;
set local role kefu_owner;

do $$
begin
  if exists (
    select from staff.employee e join org.company c using (company_id) where c.code <> 'DEMO')
  then
    raise exception 'this database holds people who are not of the demo'
      using hint = 'Load the demo into a database of its own.';
  end if;
end
$$;
select not exists (select from org.company where code = 'DEMO') as fresh \gset
\if :fresh
\ir demo/organisation.sql
\ir demo/people.sql
\ir demo/policies.sql
\ir demo/rosters.sql
\ir demo/recorded_times.sql
\ir demo/punches.sql
\ir demo/clearances.sql
\ir demo/entered_amounts.sql
\ir demo/regimes.sql
\ir demo/conduct.sql
\ir demo/logins.sql
\ir demo/approvals.sql
\ir demo/files.sql
\ir demo/training.sql
\ir demo/plans.sql
\ir demo/probation.sql
\endif
reset role;
commit;
-- Fresh tables have no statistics until the server comes round to them by itself.
analyze;
\set QUIET 0
select format('demo: %s people, %s shifts, %s punches', (select count(*) from staff.employee),
  (select count(*) from attendance.roster), (select count(*) from attendance.punch)) as "Kefu demo";
