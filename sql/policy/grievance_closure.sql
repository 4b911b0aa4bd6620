-- The end of a grievance: outcome and day (REG-004).
create table if not exists policy.grievance_closure (
  shop_id bigint not null,
  grievance_id bigint not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint grievance_closure_employee_fkey references staff.employee on delete restrict,
  about_employee_id bigint
    constraint grievance_closure_about_fkey references staff.employee on delete restrict,
  closed_on date not null default access.today(),
  outcome text not null,
  closed_by text not null default current_user,
  closed_at timestamptz not null default now(),
  constraint grievance_closure_pkey primary key (shop_id, grievance_id),
  constraint grievance_closure_grievance_fkey foreign key (shop_id, grievance_id)
    references policy.grievance (shop_id, grievance_id) on delete restrict,
  constraint grievance_closure_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint grievance_closure_outcome_not_blank check (btrim(outcome) <> '')
);
comment on table policy.grievance_closure is 'Closed grievances with their outcome (REG-004).';
comment on column policy.grievance_closure.employee_id is 'The person who complained.';
comment on column policy.grievance_closure.about_employee_id is 'As in the grievance, from which it is taken.';
create index if not exists grievance_closure_unit_idx on policy.grievance_closure (unit_id, closed_on);
create index if not exists grievance_closure_shop_unit_idx
  on policy.grievance_closure (shop_id, unit_id);
create index if not exists grievance_closure_employee_idx
  on policy.grievance_closure (employee_id, closed_on);
create index if not exists grievance_closure_about_idx
  on policy.grievance_closure (about_employee_id);
