-- The publication of a version: from this day on it is in force (REG-003b, REG-003c).
create table if not exists policy.publication (
  shop_id bigint not null,
  version_id bigint not null,
  unit_id bigint not null,
  request_id bigint,
  paper_approval text,
  effective_from date not null,
  effective_to date,
  published_by text not null default current_user,
  published_at timestamptz not null default now(),
  constraint publication_pkey primary key (shop_id, version_id),
  constraint publication_version_fkey foreign key (shop_id, version_id)
    references policy.regime_version (shop_id, version_id) on delete restrict,
  constraint publication_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint publication_request_fkey foreign key (shop_id, request_id)
    references approval.request (shop_id, request_id) on delete restrict,
  constraint publication_is_approved check (num_nonnulls(request_id, paper_approval) = 1),
  constraint publication_paper_not_blank check (btrim(paper_approval) <> ''),
  constraint publication_ends_after_start check (effective_to >= effective_from)
);
comment on table policy.publication is 'Published versions, each with its approval (REG-003).';
comment on column policy.publication.request_id is 'The approved request for adoption (REG-003c).';
comment on column policy.publication.paper_approval is
  'Who approved a regime that ran before Kefu, on paper; loaded by the administrator only.';
comment on column policy.publication.effective_to is 'Last day in force; null until a later version.';
create index if not exists publication_unit_idx on policy.publication (unit_id, effective_from);
create index if not exists publication_shop_unit_idx on policy.publication (shop_id, unit_id);
create index if not exists publication_request_idx on policy.publication (shop_id, request_id);
