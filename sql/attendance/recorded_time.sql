-- Approved leave, outings, trips and overtime of a day (ATT-012 to ATT-018).
create table if not exists attendance.recorded_time (
  shop_id bigint not null,
  employee_id bigint not null
    constraint recorded_time_employee_fkey references staff.employee on delete restrict,
  work_date date not null,
  kind attendance.time_kind not null,
  entry_no smallint not null default 1,
  unit_id bigint not null,
  minutes integer not null,
  paid boolean not null default true,
  reason text not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint recorded_time_pkey primary key (shop_id, employee_id, work_date, kind, entry_no),
  constraint recorded_time_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint recorded_time_minutes_of_a_day check (minutes > 0 and minutes <= 1440),
  constraint recorded_time_reason_not_blank check (btrim(reason) <> '')
);
comment on table attendance.recorded_time is 'Times of a day that were approved, by kind.';
comment on column attendance.recorded_time.minutes is
  'Working minutes without break. Half a shift or more takes the shift''s break with it.';
comment on column attendance.recorded_time.paid is
  'Whether it is paid; overtime that is not paid becomes credit for a day off in lieu (ATT-017c).';
create index if not exists recorded_time_unit_idx on attendance.recorded_time (unit_id, work_date);
create index if not exists recorded_time_employee_idx
  on attendance.recorded_time (employee_id, work_date);
create index if not exists recorded_time_shop_unit_idx
  on attendance.recorded_time (shop_id, unit_id);
create index if not exists recorded_time_shop_day_idx
  on attendance.recorded_time (shop_id, work_date);
