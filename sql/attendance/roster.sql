-- Who works which shift on which day (ATT-003). A shift belongs to the day on which it starts
-- (REG-006b, B-61). Times and the punch window come from the template, see attendance.fill_roster.
create table if not exists attendance.roster (
  shop_id bigint not null,
  employee_id bigint not null
    constraint roster_employee_fkey references staff.employee on delete restrict,
  work_date date not null,
  shift_no smallint not null default 1,
  unit_id bigint not null,
  shift_code text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  break_minutes integer not null,
  day_share numeric(4, 3) not null,
  scheduled_minutes integer not null generated always as
    ((extract(epoch from ends_at - starts_at) / 60)::integer - break_minutes) stored,
  punch_from timestamptz not null,
  midpoint timestamptz not null,
  punch_until timestamptz not null,
  same_day boolean not null,
  constraint roster_pkey primary key (shop_id, employee_id, work_date, shift_no),
  constraint roster_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint roster_no_overlap exclude using gist
    (shop_id with =, employee_id with =, tstzrange(starts_at, ends_at) with &&),
  constraint roster_shift_no_positive check (shift_no > 0),
  constraint roster_ends_after_start check (ends_at > starts_at),
  constraint roster_break_shorter check (
    break_minutes >= 0 and break_minutes * interval '1 minute' < ends_at - starts_at),
  constraint roster_window_around_shift
    check (punch_from <= starts_at and midpoint between starts_at and ends_at
      and punch_until >= ends_at - interval '1 microsecond'),
  constraint roster_share check (day_share > 0 and day_share <= 1)
);
comment on table attendance.roster is 'Scheduled shifts, one row a person, day and shift.';
comment on column attendance.roster.unit_id is 'Unit that schedules the person on that day.';
comment on column attendance.roster.scheduled_minutes is 'Length of the shift without its break.';
comment on column attendance.roster.day_share is
  'Part of a scheduled day that the shift stands for: 1, or less for a part of a split shift.';
comment on column attendance.roster.punch_from is
  'First instant whose punches belong to the shift: 4 h before its start, or the middle of the '
  'gap to the person''s shift before it where that is later.';
comment on column attendance.roster.midpoint is
  'Punches without direction up to this instant are "in", later ones "out".';
comment on column attendance.roster.punch_until is
  'Last instant whose punches belong to the shift, itself included: 4 h after its end or just '
  'before the middle of the gap to the next shift.';
comment on column attendance.roster.same_day is
  'Whether the punch window lies inside the work date, so that punches join by date.';
create index if not exists roster_unit_idx on attendance.roster (unit_id, work_date);
create index if not exists roster_employee_idx on attendance.roster (employee_id, work_date);
create index if not exists roster_shop_unit_idx on attendance.roster (shop_id, unit_id);
create index if not exists roster_shop_day_idx on attendance.roster (shop_id, work_date);
-- The few shifts that attendance.day looks at apart.
create index if not exists roster_over_midnight_idx on attendance.roster (shop_id, work_date)
  where not same_day;
create index if not exists roster_split_idx on attendance.roster (shop_id, work_date)
  where day_share < 1;
