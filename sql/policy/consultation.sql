-- A consultation round (征求意见) of a draft: from when to when staff may give opinions (REG-003a).
create table if not exists policy.consultation (
  shop_id bigint not null,
  version_id bigint not null,
  round_no smallint not null default 1,
  unit_id bigint not null,
  opens_on date not null,
  closes_on date not null,
  opened_by text not null default current_user,
  opened_at timestamptz not null default now(),
  constraint consultation_pkey primary key (shop_id, version_id, round_no),
  constraint consultation_version_fkey foreign key (shop_id, version_id)
    references policy.regime_version (shop_id, version_id) on delete restrict,
  constraint consultation_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint consultation_closes_after_opening check (closes_on >= opens_on),
  constraint consultation_round_positive check (round_no > 0)
);
comment on table policy.consultation is 'Consultation rounds of drafts (REG-003a).';
comment on column policy.consultation.closes_on is 'Last day on which opinions are taken.';
create index if not exists consultation_unit_idx on policy.consultation (unit_id, closes_on);
create index if not exists consultation_shop_unit_idx on policy.consultation (shop_id, unit_id);
