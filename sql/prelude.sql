-- The schemas, the one extension, and the role that owns everything below.
select format('grant create, connect, temporary on database %I to kefu_owner', current_database())
\gexec
select format('revoke all on database %I from public', current_database()) \gexec
select format('grant connect, temporary on database %I to kefu_member, kefu_batch', current_database())
\gexec

-- Just-in-time compilation costs seconds where the statements of a shop take milliseconds.
select format('alter database %I set jit = off', current_database()) \gexec

set role kefu_owner;

create schema if not exists org;
create schema if not exists access;
create schema if not exists staff;
create schema if not exists policy;
create schema if not exists calendar;
create schema if not exists approval;
create schema if not exists training;
create schema if not exists attendance;
create schema if not exists pay;
create schema if not exists close;
create schema if not exists report;
create schema if not exists audit;
create schema if not exists lints;
create schema if not exists checks;
create schema if not exists kefu;

-- Exclusion constraints over keys and ranges together; a trusted extension of PostgreSQL itself.
create extension if not exists btree_gist with schema kefu;

comment on schema org is 'Companies, shops, units, posts and who holds them.';
comment on schema access is 'Who may see and do what: logins, rights, scopes and the policies made from them.';
comment on schema staff is 'The directory of people and their employment in each shop.';
comment on schema policy is 'Regimes, parameters and the dated values that hold for a company, shop or unit.';
comment on schema calendar is 'Day types: the national calendar and each shop''s own days.';
comment on schema approval is 'Requests that pass step by step: chains, requests, decisions.';
comment on schema training is 'Courses, sign-ins, exams and what they open to whom.';
comment on schema attendance is 'Rosters, raw punches, what each day and month came to.';
comment on schema pay is 'Pay schemes, terms, slips and their explained lines.';
comment on schema close is 'Computation, seals and deliveries of a shop''s month, and the lock on sealed months.';
comment on schema report is 'One function a report, with its titles, columns and recipients.';
comment on schema audit is 'What was changed, by whom and when.';
comment on schema lints is 'Views over the catalogue that return a row for each broken house rule.';
comment on schema checks is 'Views over the data that return a row for each broken invariant.';
comment on schema kefu is 'The version of the schema and the changes applied to it.';

alter default privileges for role kefu_owner revoke execute on functions from public;
alter default privileges for role kefu_owner revoke usage on types from public;

-- A schema opens its door; each table still decides for itself.
grant usage on schema org, access, staff, policy, calendar, approval, training,
  attendance, pay, close, report,
  audit, lints, checks, kefu
  to kefu_member, kefu_batch;
