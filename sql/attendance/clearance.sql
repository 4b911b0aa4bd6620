-- What the supervising person decided about an anomaly of a day (ATT-020a, RBAC-007a).
create table if not exists attendance.clearance (
  shop_id bigint not null,
  employee_id bigint not null
    constraint clearance_employee_fkey references staff.employee on delete restrict,
  work_date date not null,
  shift_no smallint not null default 1,
  anomaly attendance.anomaly not null,
  unit_id bigint not null,
  decision attendance.decision not null,
  reason text not null,
  cleared_by text not null default current_user,
  cleared_at timestamptz not null default now(),
  constraint clearance_pkey primary key (shop_id, employee_id, work_date, shift_no, anomaly),
  constraint clearance_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint clearance_roster_fkey foreign key (shop_id, employee_id, work_date, shift_no)
    references attendance.roster (shop_id, employee_id, work_date, shift_no) on delete restrict,
  constraint clearance_reason_not_blank check (btrim(reason) <> '')
);
comment on table attendance.clearance is 'Decisions on anomalies of a rostered day.';
comment on column attendance.clearance.decision is
  'excused: counts as if it had not happened; confirmed: it stands, and no longer blocks closing.';
create index if not exists clearance_unit_idx on attendance.clearance (unit_id, work_date);
create index if not exists clearance_employee_idx on attendance.clearance (employee_id, work_date);
create index if not exists clearance_shop_unit_idx on attendance.clearance (shop_id, unit_id);
create index if not exists clearance_shop_day_idx on attendance.clearance (shop_id, work_date);
