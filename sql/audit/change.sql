-- Who changed what and when: rows of people, employments, assignments, rights, policies and pay.
create table if not exists audit.change (
  change_id bigint generated always as identity,
  changed_at timestamptz not null default now(),
  actor name not null default current_user,
  table_name text not null,
  verb text not null,
  shop_id bigint,
  unit_id bigint,
  old_row jsonb,
  new_row jsonb,
  constraint change_pkey primary key (changed_at, change_id),
  constraint change_verb_known check (verb in ('INSERT', 'UPDATE', 'DELETE')),
  constraint change_has_rows check (old_row is not null or new_row is not null)
);
comment on table audit.change is
  'One row a changed row of an audited table; append-only for everyone, its owner included. [local]';
comment on column audit.change.unit_id is 'Unit of the changed row, null where it has none.';
create index if not exists change_table_idx on audit.change (table_name, changed_at);
create index if not exists change_unit_idx on audit.change (unit_id, changed_at);
