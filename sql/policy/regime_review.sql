-- A review of a version in force: kept, to be amended, or to be repealed (REG-003d).
create table if not exists policy.regime_review (
  shop_id bigint not null,
  version_id bigint not null,
  reviewed_on date not null default access.today(),
  unit_id bigint not null,
  outcome text not null,
  note text not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint regime_review_pkey primary key (shop_id, version_id, reviewed_on),
  constraint regime_review_version_fkey foreign key (shop_id, version_id)
    references policy.regime_version (shop_id, version_id) on delete restrict,
  constraint regime_review_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint regime_review_outcome_known check (outcome in ('keep', 'amend', 'repeal')),
  constraint regime_review_note_not_blank check (btrim(note) <> '')
);
comment on table policy.regime_review is 'Reviews of versions in force (REG-003d).';
create index if not exists regime_review_unit_idx on policy.regime_review (unit_id, reviewed_on);
create index if not exists regime_review_shop_unit_idx on policy.regime_review (shop_id, unit_id);
