-- A delegation that ended before its last day: who ended it and when.
create table if not exists access.delegation_end (
  shop_id bigint not null,
  delegation_id bigint not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint delegation_end_employee_fkey references staff.employee on delete restrict,
  reason text not null,
  ended_by name not null default current_user,
  ended_at timestamptz not null default now(),
  constraint delegation_end_pkey primary key (shop_id, delegation_id),
  constraint delegation_end_delegation_fkey foreign key (shop_id, delegation_id)
    references access.delegation (shop_id, delegation_id) on delete restrict,
  constraint delegation_end_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint delegation_end_reason_not_blank check (btrim(reason) <> '')
);
comment on table access.delegation_end is 'The early end of a delegation, by the delegator. [local]';
create index if not exists delegation_end_unit_idx on access.delegation_end (unit_id, ended_at);
create index if not exists delegation_end_shop_unit_idx
  on access.delegation_end (shop_id, unit_id);
create index if not exists delegation_end_employee_idx
  on access.delegation_end (employee_id, ended_at);
