-- The career plan: promotion opportunities and training goals (EMP-001b).
create table if not exists staff.career_goal (
  shop_id bigint not null,
  employee_id bigint not null
    constraint goal_employee_fkey references staff.employee on delete restrict,
  goal_no smallint not null,
  unit_id bigint not null,
  kind text not null,
  goal text not null,
  aimed_for date not null,
  reached_on date,
  constraint goal_pkey primary key (shop_id, employee_id, goal_no),
  constraint goal_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint goal_kind_known check (kind in ('promotion', 'training')),
  constraint goal_not_blank check (btrim(goal) <> '')
);
comment on table staff.career_goal is 'Promotion and training goals of a person (EMP-001b).';
comment on column staff.career_goal.reached_on is 'Null while it is not reached.';
create index if not exists goal_employee_idx on staff.career_goal (employee_id, aimed_for);
create index if not exists goal_unit_idx on staff.career_goal (unit_id, aimed_for);
create index if not exists goal_shop_unit_idx on staff.career_goal (shop_id, unit_id);
