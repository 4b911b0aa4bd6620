-- Items of the onboarding checklist that are done, each with date and person (EMP-007).
create table if not exists staff.onboarding (
  shop_id bigint not null,
  employee_id bigint not null
    constraint onboarding_employee_fkey references staff.employee on delete restrict,
  entry_date date not null,
  checklist_code text not null,
  item_no smallint not null,
  unit_id bigint not null,
  done_on date not null,
  done_by bigint not null
    constraint onboarding_done_by_fkey references staff.employee on delete restrict,
  mentor_id bigint
    constraint onboarding_mentor_fkey references staff.employee on delete restrict,
  note text,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint onboarding_pkey primary key (shop_id, employee_id, entry_date, item_no),
  constraint onboarding_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint onboarding_employment_fkey foreign key (shop_id, employee_id, entry_date)
    references staff.employment (shop_id, employee_id, entry_date) on delete restrict,
  constraint onboarding_item_fkey foreign key (checklist_code, item_no)
    references staff.onboarding_item (checklist_code, item_no) on delete restrict,
  constraint onboarding_mentor_is_another check (mentor_id <> employee_id)
);
comment on table staff.onboarding is 'Done items of a newcomer''s checklist (EMP-007).';
comment on column staff.onboarding.done_by is 'Who received, guided or prepared.';
comment on column staff.onboarding.mentor_id is 'The senior employee named; null where none is due.';
create index if not exists onboarding_employee_idx on staff.onboarding (employee_id, done_on);
create index if not exists onboarding_unit_idx on staff.onboarding (unit_id, done_on);
create index if not exists onboarding_shop_unit_idx on staff.onboarding (shop_id, unit_id);
create index if not exists onboarding_done_by_idx on staff.onboarding (done_by);
create index if not exists onboarding_mentor_idx on staff.onboarding (mentor_id);
create index if not exists onboarding_item_idx on staff.onboarding (checklist_code, item_no);
