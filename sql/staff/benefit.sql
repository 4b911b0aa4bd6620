-- A benefit of one person (EMP-024b).
create table if not exists staff.benefit (
  shop_id bigint not null,
  benefit_id bigint not null generated always as identity,
  unit_id bigint not null,
  employee_id bigint not null
    constraint benefit_employee_fkey references staff.employee on delete restrict,
  kind_code text not null
    constraint benefit_kind_fkey references staff.benefit_kind on delete restrict,
  extent numeric(14, 2),
  detail_zh text not null default '',
  detail_en text not null default '',
  valid daterange not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint benefit_pkey primary key (shop_id, benefit_id),
  constraint benefit_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint benefit_no_overlap exclude using gist
    (shop_id with =, employee_id with =, kind_code with =, valid with &&),
  constraint benefit_extent_not_negative check (extent >= 0),
  constraint benefit_valid_not_empty check (not isempty(valid) and not lower_inf(valid))
);
comment on table staff.benefit is 'Benefits by person.';
comment on column staff.benefit.extent is
  'Days or yuan a year by the measure of its kind; null where words say it.';
create index if not exists benefit_unit_idx on staff.benefit (unit_id, valid);
create index if not exists benefit_employee_idx on staff.benefit (employee_id, valid);
create index if not exists benefit_shop_unit_idx on staff.benefit (shop_id, unit_id);
create index if not exists benefit_kind_idx on staff.benefit (kind_code);
