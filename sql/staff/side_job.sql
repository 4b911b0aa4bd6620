-- Declarations about businesses of one's own and second jobs (EMP-026).
create table if not exists staff.side_job (
  shop_id bigint not null,
  employee_id bigint not null
    constraint side_job_employee_fkey references staff.employee on delete restrict,
  declared_on date not null,
  unit_id bigint not null,
  kind text not null,
  words text,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint side_job_pkey primary key (shop_id, employee_id, declared_on, kind),
  constraint side_job_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint side_job_kind_known check (kind in ('none', 'own_business', 'second_job')),
  constraint side_job_has_words check (kind = 'none' or (words is not null and btrim(words) <> ''))
);
comment on table staff.side_job is
  'What a person declared: none, an own business related to the post, a second job (EMP-026).';
create index if not exists side_job_employee_idx on staff.side_job (employee_id, declared_on);
create index if not exists side_job_unit_idx on staff.side_job (unit_id, declared_on);
create index if not exists side_job_shop_unit_idx on staff.side_job (shop_id, unit_id);
