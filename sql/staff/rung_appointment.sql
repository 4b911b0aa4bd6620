-- Since when a person stands on which rung (EMP-013 to EMP-016); the first appointment counts for
-- tenure (EMP-014).
create table if not exists staff.rung_appointment (
  shop_id bigint not null,
  employee_id bigint not null
    constraint rung_appointment_employee_fkey references staff.employee on delete restrict,
  ladder_code text not null,
  appointed_on date not null,
  rung_no int not null,
  unit_id bigint not null,
  request_id bigint,
  reason text not null,
  entered_by name not null default current_user,
  entered_at timestamptz not null default now(),
  constraint rung_appointment_pkey primary key (shop_id, employee_id, ladder_code, appointed_on),
  constraint rung_appointment_rung_fkey foreign key (ladder_code, rung_no)
    references staff.ladder_rung on delete restrict,
  constraint rung_appointment_request_fkey foreign key (shop_id, request_id)
    references approval.request (shop_id, request_id) on delete restrict,
  constraint rung_appointment_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint rung_appointment_request_once unique (shop_id, request_id),
  constraint rung_appointment_reason_not_blank check (btrim(reason) <> '')
);
comment on table staff.rung_appointment is 'Appointments of people to rungs of a ladder, in order.';
comment on column staff.rung_appointment.request_id is
  'The approved promotion; null only for the rung on which a person joins the ladder.';
create index if not exists rung_appointment_unit_idx
  on staff.rung_appointment (unit_id, appointed_on);
create index if not exists rung_appointment_employee_idx
  on staff.rung_appointment (employee_id, appointed_on);
create index if not exists rung_appointment_shop_unit_idx
  on staff.rung_appointment (shop_id, unit_id);
create index if not exists rung_appointment_rung_idx
  on staff.rung_appointment (ladder_code, rung_no);
