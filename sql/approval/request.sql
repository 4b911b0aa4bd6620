-- A request that somebody made; its state is what the decisions on it say (approval.state).
create table if not exists approval.request (
  shop_id bigint not null,
  request_id bigint generated always as identity,
  unit_id bigint not null,
  employee_id bigint not null
    constraint request_employee_fkey references staff.employee on delete restrict,
  about_employee_id bigint
    constraint request_about_fkey references staff.employee on delete restrict,
  chain_code text not null,
  version int not null,
  subject text,
  subject_id bigint,
  title_zh text not null,
  title_en text not null,
  details jsonb not null default '{}',
  entered_by name not null default current_user,
  submitted_at timestamptz not null default now(),
  constraint request_pkey primary key (shop_id, request_id),
  constraint request_unit_key unique (shop_id, request_id, unit_id),
  constraint request_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint request_chain_fkey foreign key (chain_code, version)
    references approval.chain (chain_code, version) on delete restrict,
  constraint request_titles_not_blank check (btrim(title_zh) <> '' and btrim(title_en) <> ''),
  constraint request_details_are_object check (jsonb_typeof(details) = 'object'),
  constraint request_subject_named check (subject is not null or subject_id is null)
);
comment on table approval.request is 'A request that passes the steps of a chain; never changed.';
comment on column approval.request.unit_id is 'Unit whose heads and posts decide.';
comment on column approval.request.employee_id is 'The applicant: he never decides (RBAC-007b).';
comment on column approval.request.about_employee_id is
  'The person concerned, where it is another: he never decides either; null for none.';
comment on column approval.request.subject is 'Table that the request is about, schema.table; null for none.';
comment on column approval.request.subject_id is 'Key of the row it is about, null for none.';
create index if not exists request_unit_idx on approval.request (unit_id, submitted_at);
create index if not exists request_shop_unit_idx on approval.request (shop_id, unit_id);
create index if not exists request_employee_idx on approval.request (employee_id, submitted_at);
create index if not exists request_about_idx on approval.request (about_employee_id);
create index if not exists request_chain_idx on approval.request (chain_code, version);
create index if not exists request_id_idx on approval.request (request_id);
create index if not exists request_subject_idx on approval.request (shop_id, subject, subject_id);
