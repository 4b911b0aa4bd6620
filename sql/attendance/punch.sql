-- Raw punches (ATT-001a), by month of the punch. Never changed: a correction is a further row.
create table if not exists attendance.punch (
  shop_id bigint not null,
  punch_date date not null,
  employee_id bigint not null
    constraint punch_employee_fkey references staff.employee on delete restrict,
  punched_at timestamptz not null,
  source text not null,
  direction attendance.direction,
  unit_id bigint not null,
  source_key text,
  reason text,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint punch_pkey primary key (shop_id, punch_date, employee_id, punched_at, source),
  constraint punch_unit_fkey foreign key (unit_id, shop_id)
    references org.unit (unit_id, shop_id) on delete restrict,
  constraint punch_date_is_local
    check (punch_date = (punched_at at time zone 'Asia/Shanghai')::date),
  constraint punch_source_is_plain check (source ~ '^[a-z][a-z0-9_.:-]{0,31}$'),
  constraint punch_correction_has_reason
    check (source <> 'correction' or btrim(reason) <> '' and reason is not null)
) partition by range (punch_date);
comment on table attendance.punch is 'Punches as the clocks gave them, and corrections beside them.';
comment on column attendance.punch.punch_date is 'Local date of the punch: the partition key.';
comment on column attendance.punch.source is
  'Clock or feed that reported it; "correction" for one that the supervising person entered.';
comment on column attendance.punch.direction is 'Null where the clock does not say in or out.';
comment on column attendance.punch.unit_id is 'Unit of the person at that time.';
comment on column attendance.punch.source_key is 'Key of the row in its source, null where it has none.';
create index if not exists punch_employee_idx on attendance.punch (employee_id, punch_date);
create index if not exists punch_unit_idx on attendance.punch (unit_id, shop_id, punch_date);
