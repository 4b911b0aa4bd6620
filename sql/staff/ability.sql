-- Measured abilities that posts ask for, such as typing speed (EMP-003a).
create table if not exists staff.ability (
  shop_id bigint not null,
  employee_id bigint not null
    constraint ability_employee_fkey references staff.employee on delete restrict,
  kind text not null,
  measured_on date not null,
  unit_id bigint not null,
  amount numeric(8, 2) not null,
  measured_by text not null default current_user,
  constraint ability_pkey primary key (shop_id, employee_id, kind, measured_on),
  constraint ability_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint ability_kind_known check (kind in
    ('typing', 'typing_wubi', 'mandarin', 'dialect', 'shift_work')),
  constraint ability_amount_not_negative check (amount >= 0)
);
comment on table staff.ability is
  'What was measured of a person: characters a minute, or 1 and 0 for yes and no (EMP-003a).';
create index if not exists ability_employee_idx on staff.ability (employee_id, measured_on);
create index if not exists ability_unit_idx on staff.ability (unit_id, measured_on);
create index if not exists ability_shop_unit_idx on staff.ability (shop_id, unit_id);
