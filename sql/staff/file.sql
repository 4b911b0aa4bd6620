-- The registration form (员工入职登记表) of a person in a shop (EMP-001a).
create table if not exists staff.file (
  shop_id bigint not null,
  employee_id bigint not null
    constraint file_employee_fkey references staff.employee on delete restrict,
  unit_id bigint not null,
  birth_date date not null,
  education staff.education_level,
  education_words text,
  work_history text,
  health_summary text,
  updated_on date not null default access.today(),
  constraint file_pkey primary key (shop_id, employee_id),
  constraint file_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint file_birth_date_plausible check (birth_date >= '1900-01-01' and isfinite(birth_date))
);
comment on table staff.file is
  'Registration form of a person in a shop; entry and post stand in employment and assignment.';
comment on column staff.file.unit_id is 'Unit at the time of the entry.';
comment on column staff.file.education is 'Highest completed level; null where not stated.';
comment on column staff.file.education_words is 'School, subject, year, in words.';
comment on column staff.file.work_history is 'Earlier employers and posts, in words.';
comment on column staff.file.health_summary is 'What the health check found, in words.';
create index if not exists file_employee_idx on staff.file (employee_id, updated_on);
create index if not exists file_unit_idx on staff.file (unit_id, updated_on);
create index if not exists file_shop_unit_idx on staff.file (shop_id, unit_id);
