-- Who an apprentice agent supports and learns from; entry after training was approved (EMP-009b).
create table if not exists staff.apprenticeship (
  shop_id bigint not null,
  employee_id bigint not null,
  entry_date date not null,
  since date not null,
  unit_id bigint not null,
  senior_employee_id bigint not null
    constraint apprenticeship_senior_fkey references staff.employee on delete restrict,
  request_id bigint not null,
  entered_by name not null default current_user,
  entered_at timestamptz not null default now(),
  constraint apprenticeship_pkey primary key (shop_id, employee_id, entry_date, since),
  constraint apprenticeship_probation_fkey foreign key (shop_id, employee_id, entry_date)
    references staff.probation on delete restrict,
  constraint apprenticeship_request_fkey foreign key (shop_id, request_id)
    references approval.request (shop_id, request_id) on delete restrict,
  constraint apprenticeship_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint apprenticeship_senior_is_another check (senior_employee_id <> employee_id)
);
comment on table staff.apprenticeship is
  'The senior agent of an apprentice; a later row names the next one (EMP-009b).';
comment on column staff.apprenticeship.request_id is 'The approved request of chain APPRENTICE_ENTRY.';
create index if not exists apprenticeship_unit_idx on staff.apprenticeship (unit_id, since);
create index if not exists apprenticeship_employee_idx on staff.apprenticeship (employee_id, since);
create index if not exists apprenticeship_shop_unit_idx on staff.apprenticeship (shop_id, unit_id);
create index if not exists apprenticeship_senior_idx on staff.apprenticeship (senior_employee_id);
create index if not exists apprenticeship_request_idx
  on staff.apprenticeship (shop_id, request_id);
