-- One row a shop, changed by each seal. A writer whose snapshot is older than a seal cannot see the
-- seal; it does meet this row, and PostgreSQL tells it to start again (40001).
create table if not exists close.gate (
  shop_id bigint not null,
  unit_id bigint not null,
  seals integer not null default 0,
  constraint gate_pkey primary key (shop_id),
  constraint gate_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint gate_seals_not_negative check (seals >= 0)
);
comment on table close.gate is
  'Where writers with old snapshots meet the seals of a shop (REG-002b).';
comment on column close.gate.unit_id is 'Root unit of the shop.';
comment on column close.gate.seals is 'How often the shop was sealed since the row was made.';
create index if not exists gate_unit_idx on close.gate (unit_id);
create index if not exists gate_shop_unit_idx on close.gate (shop_id, unit_id);
