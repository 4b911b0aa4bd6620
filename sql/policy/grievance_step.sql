-- A step taken in a grievance: what, when, by whom (REG-004).
create table if not exists policy.grievance_step (
  shop_id bigint not null,
  grievance_id bigint not null,
  step_no smallint not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint grievance_step_employee_fkey references staff.employee on delete restrict,
  about_employee_id bigint
    constraint grievance_step_about_fkey references staff.employee on delete restrict,
  taken_on date not null default access.today(),
  step text not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint grievance_step_pkey primary key (shop_id, grievance_id, step_no),
  constraint grievance_step_grievance_fkey foreign key (shop_id, grievance_id)
    references policy.grievance (shop_id, grievance_id) on delete restrict,
  constraint grievance_step_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint grievance_step_number_positive check (step_no > 0),
  constraint grievance_step_not_blank check (btrim(step) <> '')
);
comment on table policy.grievance_step is 'Steps taken in grievances (REG-004).';
comment on column policy.grievance_step.employee_id is 'The person who complained.';
comment on column policy.grievance_step.about_employee_id is 'As in the grievance, from which it is taken.';
create index if not exists grievance_step_unit_idx on policy.grievance_step (unit_id, taken_on);
create index if not exists grievance_step_shop_unit_idx on policy.grievance_step (shop_id, unit_id);
create index if not exists grievance_step_employee_idx on policy.grievance_step (employee_id, taken_on);
create index if not exists grievance_step_about_idx on policy.grievance_step (about_employee_id);
