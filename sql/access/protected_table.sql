-- How each table is protected: the arguments of access.protect, for lints and redistribution.
create table if not exists access.protected_table (
  table_name text primary key,
  protection text not null,
  resource text constraint protected_table_resource_fkey references access.resource on delete restrict,
  own boolean not null default false,
  own_by_shop boolean not null default false,
  write_key text not null default 'unit_id',
  insert_action access.action,
  update_action access.action,
  delete_action access.action,
  others_only boolean not null default false,
  actor_column text,
  audited boolean not null default false,
  constraint protected_table_kind check (protection in ('scoped', 'published', 'internal')),
  constraint protected_table_scoped_names_resource check ((protection = 'scoped') = (resource is not null))
);
comment on table access.protected_table is
  'One row a table that went through access.protect, publish or internal. [local]';
create index if not exists protected_table_resource_idx on access.protected_table (resource);
