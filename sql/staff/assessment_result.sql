-- Whether a person passed the performance assessment of a month (EMP-023b).
create table if not exists staff.assessment_result (
  shop_id bigint not null,
  assessed_month date not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint assessment_result_employee_fkey references staff.employee on delete restrict,
  passed boolean not null,
  note text,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint assessment_result_pkey primary key (shop_id, employee_id, assessed_month),
  constraint assessment_result_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint assessment_result_month_is_first_day check (extract(day from assessed_month) = 1)
);
comment on table staff.assessment_result is 'Results of monthly assessments as the unit reports them.';
comment on column staff.assessment_result.assessed_month is 'First day of the month.';
create index if not exists assessment_result_unit_idx on staff.assessment_result (unit_id, assessed_month);
create index if not exists assessment_result_employee_idx
  on staff.assessment_result (employee_id, assessed_month);
create index if not exists assessment_result_shop_unit_idx
  on staff.assessment_result (shop_id, unit_id);
