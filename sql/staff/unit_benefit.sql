-- A benefit of everybody of a unit and of the units below it (EMP-024b).
create table if not exists staff.unit_benefit (
  shop_id bigint not null,
  benefit_id bigint not null generated always as identity,
  unit_id bigint not null,
  kind_code text not null
    constraint unit_benefit_kind_fkey references staff.benefit_kind on delete restrict,
  extent numeric(14, 2),
  detail_zh text not null default '',
  detail_en text not null default '',
  valid daterange not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint unit_benefit_pkey primary key (shop_id, benefit_id),
  constraint unit_benefit_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint unit_benefit_no_overlap exclude using gist
    (shop_id with =, unit_id with =, kind_code with =, valid with &&),
  constraint unit_benefit_extent_not_negative check (extent >= 0),
  constraint unit_benefit_valid_not_empty check (not isempty(valid) and not lower_inf(valid))
);
comment on table staff.unit_benefit is 'Benefits by unit.';
comment on column staff.unit_benefit.extent is
  'Days or yuan a year by the measure of its kind; null where words say it.';
create index if not exists unit_benefit_unit_idx on staff.unit_benefit (unit_id, valid);
create index if not exists unit_benefit_shop_unit_idx on staff.unit_benefit (shop_id, unit_id);
create index if not exists unit_benefit_kind_idx on staff.unit_benefit (kind_code);
