-- Cluster roles of Kefu: run once a cluster by a superuser, connected to the database that Kefu
-- will live in. Re-runnable. Names no password: nobody logs in as any of these.
--
--   kefu_owner     owns every object; no superuser, no login; creates the logins of people
--   kefu_member    every person: holds the table grants, row security does the rest
--   kefu_batch     the month's batch: bypasses row security, acts for recipients with SET ROLE
--   kefu_accounts  people who may create and end logins (posts with the account right)
--   kefu_company_* people who read a whole company's rows of one resource; a shorter plan, never
--                  more rights than access.scope gives (see access.protect)
\set QUIET 1
set client_min_messages = warning;

select format('create role %I %s', name, options)
from (values
  ('kefu_owner', 'nologin noinherit createrole'),
  ('kefu_member', 'nologin'),
  ('kefu_batch', 'nologin bypassrls'),
  ('kefu_accounts', 'nologin'),
  ('kefu_company_org_chart', 'nologin'),
  ('kefu_company_employee_file', 'nologin'),
  ('kefu_company_punch', 'nologin'),
  ('kefu_company_attendance_month', 'nologin'),
  ('kefu_company_roster', 'nologin'),
  ('kefu_company_pay_policy', 'nologin'),
  ('kefu_company_payroll', 'nologin'),
  ('kefu_company_month', 'nologin'),
  ('kefu_company_account', 'nologin'),
  ('kefu_company_regime', 'nologin'),
  ('kefu_company_regime_opinion', 'nologin'),
  ('kefu_company_grievance', 'nologin'),
  ('kefu_company_training', 'nologin'),
  ('kefu_company_training_plan', 'nologin'),
  ('kefu_company_probation', 'nologin'),
  ('kefu_company_approval', 'nologin'),
  ('kefu_company_performance', 'nologin'),
  ('kefu_company_customer', 'nologin'),
  ('kefu_company_grade_rule', 'nologin'),
  ('kefu_company_complaint', 'nologin'),
  ('kefu_company_survey', 'nologin'),
  ('kefu_company_rectification', 'nologin'),
  ('kefu_company_merchant_rating', 'nologin'),
  ('kefu_company_sales_order', 'nologin'),
  ('kefu_company_stock', 'nologin'),
  ('kefu_company_receivable', 'nologin'),
  ('kefu_company_budget', 'nologin'),
  ('kefu_company_duty_log', 'nologin'),
  ('kefu_company_meeting', 'nologin'),
  ('kefu_company_third_party', 'nologin')
) wanted (name, options)
where not exists (select from pg_catalog.pg_roles where rolname = wanted.name)
\gexec

-- From 16 on, granting a role needs its ADMIN option, and inheriting is chosen grant by grant.
select current_setting('server_version_num')::int >= 160000 as separate_options \gset
\if :separate_options
select format('grant %I to kefu_owner with admin true, inherit false, set false', rolname)
from pg_catalog.pg_roles
where rolname in ('kefu_member', 'kefu_accounts', 'kefu_batch') or rolname like 'kefu\_company\_%'
\gexec
\else
-- Before 16, CREATEROLE is enough to grant them, and kefu_owner inherits nothing.
\endif

-- A plain database owner loads the schema as kefu_owner.
select format('grant kefu_owner to %I', owner.rolname)
from pg_catalog.pg_database
join pg_catalog.pg_roles owner on owner.oid = datdba
where datname = current_database() and not owner.rolsuper and owner.rolname <> 'kefu_owner'
\gexec
