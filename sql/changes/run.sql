-- Brings a loaded schema from an earlier release up to this one. Each change stands here once, in
-- order, and is frozen once released; on a new database none runs, since the tables already have
-- the newest shape.
create table if not exists kefu.release (
  number int primary key,
  applied_at timestamptz not null default now(),
  how text not null constraint release_how_known check (how in ('loaded', 'changed'))
);
comment on table kefu.release is 'The changes this database has, whether run or built in from the start. [local]';

select exists (select from kefu.release) as loaded_before \gset
\set newest_change 1
