-- Which PostgreSQL role is which person: one login role a person (RBAC-013), employee or outsider.
create table if not exists access.login (
  login name primary key,
  employee_id bigint
    constraint login_employee_fkey references staff.employee on delete restrict,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint login_one_a_person exclude using gist (employee_id with =) where (ended_at is null)
);
comment on table access.login is 'The login role of a person; written by functions of this schema only. [reference]';
comment on column access.login.employee_id is
  'Null for an outsider, who reads what access.authorisation says (RBAC-010).';
comment on column access.login.ended_at is 'Null while the login may act.';
create index if not exists login_employee_idx on access.login (employee_id);
