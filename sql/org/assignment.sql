-- Who holds which post where, by date: the only source of a person's rights (ORG-001, RBAC-001a).
create table if not exists org.assignment (
  assignment_id bigint generated always as identity primary key,
  shop_id bigint not null,
  employee_id bigint not null
    constraint assignment_employee_fkey references staff.employee on delete restrict,
  unit_id bigint not null,
  post_code text not null,
  is_head boolean not null default false,
  is_primary boolean not null default true,
  valid daterange not null,
  constraint assignment_position_fkey foreign key (shop_id, unit_id, post_code, is_head)
    references org.position (shop_id, unit_id, post_code, is_head) on delete restrict,
  constraint assignment_valid_not_empty check (not isempty(valid) and not lower_inf(valid)),
  constraint assignment_one_primary
    exclude using gist (employee_id with =, valid with &&) where (is_primary),
  constraint assignment_one_head
    exclude using gist (shop_id with =, unit_id with =, post_code with =, valid with &&)
    where (is_head),
  constraint assignment_no_overlap
    exclude using gist
    (shop_id with =, unit_id with =, post_code with =, employee_id with =, valid with &&)
);
comment on table org.assignment is
  'A person in a post of a unit for a time; ends, and the rights end with it. [local]';
comment on column org.assignment.is_head is
  'Copied from the position, so that one head at a time is an exclusion constraint.';
comment on column org.assignment.is_primary is
  'The one assignment that says where the person belongs; others lend only rights.';
create index if not exists assignment_employee_idx on org.assignment (employee_id, valid);
create index if not exists assignment_unit_idx on org.assignment (unit_id);
create index if not exists assignment_position_idx
  on org.assignment (shop_id, unit_id, post_code, is_head);
