-- A person of a company: the directory that everyone of the shop may read (EMP-001).
-- Contact data, files and pay stand in tables of their own.
create table if not exists staff.employee (
  employee_id bigint generated always as identity primary key,
  company_id bigint not null
    constraint employee_company_fkey references org.company on delete restrict,
  shop_id bigint not null,
  unit_id bigint not null,
  employee_no text not null,
  name_zh text not null,
  name_en text,
  joined_on date not null,
  constraint employee_no_key unique (company_id, employee_no),
  constraint employee_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint employee_shop_fkey foreign key (company_id, shop_id)
    references org.shop (company_id, shop_id) on delete restrict,
  constraint employee_no_is_plain check (employee_no ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$'),
  constraint employee_name_not_blank check (btrim(name_zh) <> ''),
  constraint employee_joined_on_finite check (isfinite(joined_on))
);
comment on table staff.employee is 'A person; one row however many shops employ him. [reference]';
comment on column staff.employee.shop_id is 'Shop of the primary assignment, kept by org.assignment.';
comment on column staff.employee.unit_id is
  'Home unit: that of the primary assignment today, kept by org.assignment; scopes compare it.';
comment on column staff.employee.joined_on is
  'First day with the company, not with the post: length of service counts from it (EMP-017).';
comment on column staff.employee.name_en is 'Null where none is used.';
create index if not exists employee_unit_idx on staff.employee (unit_id);
create index if not exists employee_shop_unit_idx on staff.employee (shop_id, unit_id);
create index if not exists employee_shop_idx on staff.employee (company_id, shop_id);
