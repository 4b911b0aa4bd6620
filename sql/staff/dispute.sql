-- A dispute over a person's contract (EMP-027).
create table if not exists staff.dispute (
  shop_id bigint not null,
  dispute_id bigint not null generated always as identity,
  unit_id bigint not null,
  employee_id bigint not null
    constraint dispute_employee_fkey references staff.employee on delete restrict,
  case_id bigint,
  opened_on date not null,
  subject text not null,
  due_on date,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint dispute_pkey primary key (shop_id, dispute_id),
  constraint dispute_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint dispute_case_fkey foreign key (shop_id, case_id, employee_id)
    references staff.breach_case (shop_id, case_id, employee_id) on delete restrict,
  constraint dispute_person_key unique (shop_id, dispute_id, employee_id),
  constraint dispute_subject_not_blank check (btrim(subject) <> ''),
  constraint dispute_due_after_opening check (due_on >= opened_on)
);
comment on table staff.dispute is 'Disputes; their stages follow in staff.dispute_stage.';
comment on column staff.dispute.case_id is 'The breach it is about; null for another cause.';
comment on column staff.dispute.due_on is
  'Day by which it is to be settled (contract B); null where no period is agreed.';
create index if not exists dispute_unit_idx on staff.dispute (unit_id, opened_on);
create index if not exists dispute_employee_idx on staff.dispute (employee_id, opened_on);
create index if not exists dispute_shop_unit_idx on staff.dispute (shop_id, unit_id);
create index if not exists dispute_case_idx on staff.dispute (shop_id, case_id, employee_id);
