-- Brings a loaded schema from an earlier release up to this one. Each change stands here once, in
-- order, and is frozen once released; on a new database none runs, since the tables already have
-- the newest shape.
create table if not exists kefu.release (
  number int primary key,
  applied_at timestamptz not null default now(),
  how text not null constraint release_how_known check (how in ('loaded', 'changed'))
);
comment on table kefu.release is 'The changes this database has, whether run or built in from the start. [local]';

\set newest_change 5

select exists (select from kefu.release where number = 1)
  and not exists (select from kefu.release where number = 2) as pending \gset
\if :pending
\ir 0002_add_delivery_byte_count.sql
insert into kefu.release (number, how) values (2, 'changed');
\endif

select exists (select from kefu.release where number = 1)
  and not exists (select from kefu.release where number = 3) as pending \gset
\if :pending
\ir 0003_widen_scope.sql
insert into kefu.release (number, how) values (3, 'changed');
\endif

select exists (select from kefu.release where number = 1)
  and not exists (select from kefu.release where number = 4) as pending \gset
\if :pending
\ir 0004_partition_audit_change.sql
insert into kefu.release (number, how) values (4, 'changed');
\endif

select exists (select from kefu.release where number = 1)
  and not exists (select from kefu.release where number = 5) as pending \gset
\if :pending
\ir 0005_let_outsiders_log_in.sql
insert into kefu.release (number, how) values (5, 'changed');
\endif
