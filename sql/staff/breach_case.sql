-- A breach of a person's contract, by him, by the company or by the third party in it (EMP-022).
create table if not exists staff.breach_case (
  shop_id bigint not null,
  case_id bigint not null generated always as identity,
  unit_id bigint not null,
  employee_id bigint not null
    constraint breach_case_employee_fkey references staff.employee on delete restrict,
  kind_code text not null
    constraint breach_case_kind_fkey references staff.breach_kind on delete restrict,
  occurred_on date not null,
  finding text not null,
  loss_amount numeric(14, 2),
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint breach_case_pkey primary key (shop_id, case_id),
  constraint breach_case_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint breach_case_person_key unique (shop_id, case_id, employee_id),
  constraint breach_case_loss_not_negative check (loss_amount >= 0),
  constraint breach_case_finding_not_blank check (btrim(finding) <> '')
);
comment on table staff.breach_case is 'Breach cases; investigation, decision and settlements follow in tables of their own.';
comment on column staff.breach_case.employee_id is
  'The person whose contract is broken, whoever broke it.';
comment on column staff.breach_case.finding is 'What was found at first.';
comment on column staff.breach_case.loss_amount is
  'Loss as reported, in yuan; null: not known yet.';
create index if not exists breach_case_unit_idx on staff.breach_case (unit_id, occurred_on);
create index if not exists breach_case_employee_idx on staff.breach_case (employee_id, occurred_on);
create index if not exists breach_case_shop_unit_idx on staff.breach_case (shop_id, unit_id);
create index if not exists breach_case_kind_idx on staff.breach_case (kind_code);
