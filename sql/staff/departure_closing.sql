-- A leaving person's file is closed: nothing of the checklist and no work is open (EMP-018).
create table if not exists staff.departure_closing (
  shop_id bigint not null,
  departure_id bigint not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint departure_closing_employee_fkey references staff.employee on delete restrict,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint departure_closing_pkey primary key (shop_id, departure_id),
  constraint departure_closing_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint departure_closing_departure_fkey foreign key (shop_id, departure_id, employee_id)
    references staff.departure (shop_id, departure_id, employee_id) on delete restrict
);
comment on table staff.departure_closing is 'Closed leaving cases.';
create index if not exists departure_closing_unit_idx on staff.departure_closing (unit_id, departure_id);
create index if not exists departure_closing_employee_idx
  on staff.departure_closing (employee_id, departure_id);
create index if not exists departure_closing_shop_unit_idx
  on staff.departure_closing (shop_id, unit_id);
create index if not exists departure_closing_departure_idx
  on staff.departure_closing (shop_id, departure_id, employee_id);
