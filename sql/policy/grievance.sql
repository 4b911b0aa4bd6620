-- A complaint of an employee about his own matters (REG-004): the person, human resources and the
-- general manager read it, the person complained about never.
create table if not exists policy.grievance (
  shop_id bigint not null,
  grievance_id bigint generated always as identity,
  unit_id bigint not null,
  employee_id bigint not null
    constraint grievance_employee_fkey references staff.employee on delete restrict,
  filed_on date not null default access.today(),
  subject text not null,
  about_employee_id bigint
    constraint grievance_about_fkey references staff.employee on delete restrict,
  description text not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint grievance_pkey primary key (shop_id, grievance_id),
  constraint grievance_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint grievance_subject_known check (subject in ('pay', 'fine', 'evaluation', 'other')),
  constraint grievance_not_about_oneself check (about_employee_id <> employee_id),
  constraint grievance_description_not_blank check (btrim(description) <> '')
);
comment on table policy.grievance is 'Internal complaints of employees (REG-004).';
comment on column policy.grievance.about_employee_id is
  'The person complained about, who never reads it; null for nobody in particular.';
create index if not exists grievance_unit_idx on policy.grievance (unit_id, filed_on);
create index if not exists grievance_shop_unit_idx on policy.grievance (shop_id, unit_id);
create index if not exists grievance_employee_idx on policy.grievance (employee_id, filed_on);
create index if not exists grievance_about_idx on policy.grievance (about_employee_id);
