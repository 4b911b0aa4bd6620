-- Who changed what, when and why: rows of people, employments, assignments, rights, policies, pay and
-- decisions (RBAC-012), by month of the change.
create table if not exists audit.change (
  change_id bigint generated always as identity,
  changed_at timestamptz not null default now(),
  actor name not null default current_user,
  table_name text not null,
  verb text not null,
  shop_id bigint,
  unit_id bigint,
  employee_id bigint,
  row_key jsonb,
  reason text,
  transaction_id bigint not null default (pg_current_xact_id()::text)::bigint,
  old_row jsonb,
  new_row jsonb,
  constraint change_pkey primary key (changed_at, change_id),
  constraint change_verb_known check (verb in ('INSERT', 'UPDATE', 'DELETE')),
  constraint change_has_rows check (old_row is not null or new_row is not null)
) partition by range (changed_at);
comment on table audit.change is
  'One row a changed row of an audited table; append-only for everyone, its owner included. [local]';
comment on column audit.change.unit_id is 'Unit of the changed row, null where it has none.';
comment on column audit.change.employee_id is 'Person that the changed row is about, null for none.';
comment on column audit.change.row_key is 'Primary key of the changed row, by column.';
comment on column audit.change.reason is 'What the writer gave as kefu.reason; null where nothing.';
comment on column audit.change.transaction_id is
  'Changes of one transaction have one number; unique within a cluster.';
create index if not exists change_table_idx on audit.change (table_name, changed_at);
create index if not exists change_unit_idx on audit.change (unit_id, changed_at);
create index if not exists change_employee_idx on audit.change (employee_id, changed_at);
create index if not exists change_actor_idx on audit.change (actor, changed_at);
