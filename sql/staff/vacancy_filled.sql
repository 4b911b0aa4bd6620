-- A place of a vacancy that somebody has taken (EMP-004a).
create table if not exists staff.vacancy_filled (
  shop_id bigint not null,
  employee_id bigint not null
    constraint vacancy_filled_employee_fkey references staff.employee on delete restrict,
  headcount_id bigint not null,
  unit_id bigint not null,
  filled_on date not null,
  filled_by text not null default current_user,
  filled_at timestamptz not null default now(),
  constraint vacancy_filled_pkey primary key (shop_id, headcount_id, employee_id),
  constraint vacancy_filled_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint vacancy_filled_vacancy_fkey foreign key (shop_id, headcount_id)
    references staff.vacancy (shop_id, headcount_id) on delete restrict
);
comment on table staff.vacancy_filled is 'Who was taken for which request (EMP-004a).';
create index if not exists vacancy_filled_employee_idx on staff.vacancy_filled (employee_id, filled_on);
create index if not exists vacancy_filled_unit_idx on staff.vacancy_filled (unit_id, filled_on);
create index if not exists vacancy_filled_shop_unit_idx on staff.vacancy_filled (shop_id, unit_id);
