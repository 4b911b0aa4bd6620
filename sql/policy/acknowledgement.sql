-- A person has read a published version; one row a shop he works in (REG-003b).
create table if not exists policy.acknowledgement (
  shop_id bigint not null,
  version_id bigint not null
    constraint acknowledgement_version_fkey references policy.regime_version on delete restrict,
  employee_id bigint not null
    constraint acknowledgement_employee_fkey references staff.employee on delete restrict,
  unit_id bigint not null,
  acknowledged_at timestamptz not null default now(),
  entered_by text not null default current_user,
  constraint acknowledgement_pkey primary key (shop_id, version_id, employee_id),
  constraint acknowledgement_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict
);
comment on table policy.acknowledgement is 'Who has acknowledged which version (REG-003b).';
comment on column policy.acknowledgement.unit_id is 'Unit of the person at that time.';
create index if not exists acknowledgement_unit_idx on policy.acknowledgement (unit_id, version_id);
create index if not exists acknowledgement_shop_unit_idx on policy.acknowledgement (shop_id, unit_id);
create index if not exists acknowledgement_employee_idx
  on policy.acknowledgement (employee_id, version_id);
create index if not exists acknowledgement_version_idx on policy.acknowledgement (version_id);
