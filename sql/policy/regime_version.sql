-- A version of a regime: who issued and wrote it, whom it covers, what it is for (REG-001a). Never
-- changed: a correction before the approval is a new draft, after it a new version.
create table if not exists policy.regime_version (
  version_id bigint generated always as identity primary key,
  company_id bigint not null
    constraint regime_version_company_fkey references org.company on delete restrict,
  shop_id bigint not null,
  unit_id bigint not null,
  scope policy.scope not null,
  covers_unit_id bigint not null,
  regime_code text not null
    constraint regime_version_regime_fkey references policy.regime on delete restrict,
  version_no integer not null,
  title_zh text not null,
  title_en text not null,
  issuing_unit text not null,
  author_employee_id bigint not null
    constraint regime_version_author_fkey references staff.employee on delete restrict,
  reviewer_employee_id bigint
    constraint regime_version_reviewer_fkey references staff.employee on delete restrict,
  approver_employee_id bigint
    constraint regime_version_approver_fkey references staff.employee on delete restrict,
  introduction text not null,
  provisions text not null,
  amends_version_id bigint
    constraint regime_version_amends_fkey references policy.regime_version on delete restrict,
  amendment_reason text,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint regime_version_number unique (regime_code, scope, covers_unit_id, version_no),
  constraint regime_version_place unique (shop_id, version_id),
  constraint regime_version_number_positive check (version_no > 0),
  constraint regime_version_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint regime_version_covers_fkey foreign key (shop_id, covers_unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint regime_version_shop_fkey foreign key (company_id, shop_id)
    references org.shop (company_id, shop_id) on delete restrict,
  constraint regime_version_words_not_blank check (btrim(title_zh) <> '' and btrim(title_en) <> ''
    and btrim(issuing_unit) <> '' and btrim(introduction) <> '' and btrim(provisions) <> ''),
  constraint regime_version_first_amends_nothing
    check ((version_no = 1) = (amends_version_id is null)),
  constraint regime_version_amendment_says_why
    check ((amends_version_id is null) = (amendment_reason is null)
      and btrim(amendment_reason) <> ''),
  constraint regime_version_author_not_approver check (author_employee_id <> approver_employee_id)
);
comment on table policy.regime_version is 'Versions of regimes (REG-001a). [reference]';
comment on column policy.regime_version.unit_id is 'The unit that keeps it: its head drafts and amends.';
comment on column policy.regime_version.covers_unit_id is
  'Top of the units whose people it binds; with scope company the head office''s root.';
comment on column policy.regime_version.issuing_unit is 'Issuing unit as printed (发布单位).';
comment on column policy.regime_version.author_employee_id is 'Author (编制).';
comment on column policy.regime_version.reviewer_employee_id is 'Reviewer (审核), null when not named yet.';
comment on column policy.regime_version.approver_employee_id is 'Approver (批准), null when not named yet.';
comment on column policy.regime_version.introduction is 'Background, purpose, whom it applies to.';
comment on column policy.regime_version.provisions is 'Supplementary provisions (附则): revision, interpretation.';
comment on column policy.regime_version.amends_version_id is 'The version that it replaces; null for the first.';
create index if not exists regime_version_unit_idx on policy.regime_version (unit_id, regime_code);
create index if not exists regime_version_shop_unit_idx on policy.regime_version (shop_id, unit_id);
create index if not exists regime_version_covers_idx on policy.regime_version (shop_id, covers_unit_id);
create index if not exists regime_version_company_idx on policy.regime_version (company_id, shop_id);
create index if not exists regime_version_author_idx on policy.regime_version (author_employee_id);
create index if not exists regime_version_reviewer_idx on policy.regime_version (reviewer_employee_id);
create index if not exists regime_version_approver_idx on policy.regime_version (approver_employee_id);
create index if not exists regime_version_amends_idx on policy.regime_version (amends_version_id);
