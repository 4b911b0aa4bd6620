-- Loads Kefu's whole schema, or brings a loaded one up to date:
--
--   psql -X -v ON_ERROR_STOP=1 -f sql/load.sql
--
-- by a superuser, or by the database's owner once a superuser has run sql/roles.sql in it.
-- One transaction; running it again changes nothing.
\set ON_ERROR_STOP 1
\set QUIET 1
set client_min_messages = warning;
set client_encoding = 'UTF8';

select rolsuper as superuser from pg_catalog.pg_roles where rolname = current_user \gset
begin;
\if :superuser
\ir roles.sql
\endif

\ir prelude.sql
\ir refuse.function.sql
\ir changes/run.sql
\ir org/index.sql
\ir staff/index.sql
\ir org/people.sql
\ir access/index.sql
\ir access/protection.sql
\ir org/protection.sql
\ir staff/protection.sql
\ir policy/index.sql
\ir calendar/index.sql
\ir approval/index.sql
\ir org/plan.index.sql
\ir policy/register.index.sql
\ir staff/file.index.sql
\ir staff/probation.index.sql
\ir staff/conduct.index.sql
\ir training/index.sql
\ir attendance/index.sql
\ir training/facts.index.sql
\ir staging/index.sql
\ir pay/index.sql
\ir close/index.sql
\ir report/index.sql
\ir seed/index.sql
\ir audit/index.sql
\ir lints/index.sql
\ir checks/index.sql
\ir changes/seal.sql
reset role;
commit;

\set QUIET 0
select kefu.version_text() as "Kefu schema";
