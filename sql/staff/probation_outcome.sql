-- How a probation went on or ended: the last step of the sign-off, entered by HR (EMP-012).
create table if not exists staff.probation_outcome (
  shop_id bigint not null,
  employee_id bigint not null,
  entry_date date not null,
  outcome_no smallint not null default 1,
  unit_id bigint not null,
  outcome text not null,
  effective_on date not null,
  request_id bigint not null,
  review_reason text,
  recorded_by name not null default current_user,
  recorded_at timestamptz not null default now(),
  constraint probation_outcome_pkey primary key (shop_id, employee_id, entry_date, outcome_no),
  constraint probation_outcome_probation_fkey foreign key (shop_id, employee_id, entry_date)
    references staff.probation on delete restrict,
  constraint probation_outcome_request_fkey foreign key (shop_id, request_id)
    references approval.request (shop_id, request_id) on delete restrict,
  constraint probation_outcome_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint probation_outcome_known check (outcome in ('approved', 'extended', 'dismissed')),
  constraint probation_outcome_numbered check (outcome_no >= 1),
  constraint probation_outcome_request_once unique (shop_id, request_id),
  constraint probation_outcome_reason_not_blank check (btrim(review_reason) <> '')
);
comment on table staff.probation_outcome is
  'Outcomes of a probation in their order; a state is never stored elsewhere (EMP-012).';
comment on column staff.probation_outcome.effective_on is
  'approved: first day as a regular employee; extended: the new such day; dismissed: last day.';
comment on column staff.probation_outcome.request_id is
  'The sign-off that led to it; extensions and dismissals have chains of their own.';
comment on column staff.probation_outcome.review_reason is
  'Why a manager decided so where the score or a limit left it to him (EMP-010b, EMP-011b).';
create index if not exists probation_outcome_unit_idx
  on staff.probation_outcome (unit_id, effective_on);
create index if not exists probation_outcome_employee_idx
  on staff.probation_outcome (employee_id, effective_on);
create index if not exists probation_outcome_shop_unit_idx
  on staff.probation_outcome (shop_id, unit_id);
