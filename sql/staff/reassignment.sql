-- Open work handed from one person to another (EMP-018b). Who carries a piece of work is the
-- receiver of its latest hand-over; the work itself stays where it is.
create table if not exists staff.reassignment (
  shop_id bigint not null,
  reassignment_id bigint not null generated always as identity,
  unit_id bigint not null,
  employee_id bigint not null
    constraint reassignment_employee_fkey references staff.employee on delete restrict,
  to_employee_id bigint not null
    constraint reassignment_to_employee_fkey references staff.employee on delete restrict,
  kind text not null,
  subject text not null,
  reassigned_on date not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint reassignment_pkey primary key (shop_id, reassignment_id),
  constraint reassignment_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint reassignment_to_another check (to_employee_id <> employee_id),
  constraint reassignment_names_work check (btrim(kind) <> '' and btrim(subject) <> '')
);
comment on table staff.reassignment is 'Hand-overs of open work.';
comment on column staff.reassignment.employee_id is 'Who had the work.';
comment on column staff.reassignment.kind is 'Kind of work, as in staff.open_work.';
comment on column staff.reassignment.subject is 'Which piece of work, as in staff.open_work.';
create index if not exists reassignment_unit_idx on staff.reassignment (unit_id, reassigned_on);
create index if not exists reassignment_employee_idx
  on staff.reassignment (employee_id, reassigned_on);
create index if not exists reassignment_shop_unit_idx on staff.reassignment (shop_id, unit_id);
create index if not exists reassignment_to_employee_idx on staff.reassignment (to_employee_id);
create index if not exists reassignment_work_idx on staff.reassignment (shop_id, kind, subject);
