-- The attendance sheet's figures as the close computed them (RPT-002a), one row a person and month.
create table if not exists attendance.month (
  shop_id bigint not null,
  month date not null,
  employee_id bigint not null
    constraint month_employee_fkey references staff.employee on delete restrict,
  unit_id bigint not null,
  employee_no text not null,
  employee_name text not null,
  post_code text not null,
  scheduled_days numeric(6, 2) not null,
  attended_days numeric(6, 2) not null,
  worked_days numeric(6, 2) not null,
  missed_days numeric(6, 2) not null,
  late_times integer not null,
  late_minutes integer not null,
  early_times integer not null,
  early_minutes integer not null,
  absence_days numeric(6, 2) not null,
  personal_leave_days numeric(6, 2) not null,
  sick_leave_days numeric(6, 2) not null,
  annual_leave_days numeric(6, 2) not null,
  other_leave_days numeric(6, 2) not null,
  outing_times integer not null,
  trip_days numeric(6, 2) not null,
  overtime_working_minutes integer not null,
  overtime_rest_minutes integer not null,
  overtime_statutory_minutes integer not null,
  lieu_credit_minutes integer not null,
  points_lost numeric(8, 2) not null,
  missing_punches integer not null,
  full_attendance boolean not null,
  policy_value_ids bigint[] not null default '{}',
  constraint month_pkey primary key (shop_id, month, employee_id),
  constraint month_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint month_is_first_day check (extract(day from month) = 1),
  constraint month_counts_not_negative check (
    scheduled_days >= 0 and attended_days >= 0 and worked_days >= 0 and missed_days >= 0
    and late_times >= 0 and late_minutes >= 0
    and early_times >= 0 and early_minutes >= 0 and absence_days >= 0
    and personal_leave_days >= 0 and sick_leave_days >= 0 and annual_leave_days >= 0
    and other_leave_days >= 0 and outing_times >= 0 and trip_days >= 0
    and overtime_working_minutes >= 0 and overtime_rest_minutes >= 0
    and overtime_statutory_minutes >= 0 and lieu_credit_minutes >= 0 and missing_punches >= 0),
  constraint month_attended_at_most_scheduled check (attended_days <= scheduled_days)
);
comment on table attendance.month is
  'Figures of the attendance sheet after the lateness policy, as stored by the close.';
comment on column attendance.month.month is 'First day of the month.';
comment on column attendance.month.unit_id is 'Unit on the last day in service of the month.';
comment on column attendance.month.worked_days is
  'Days that count as worked for pay: attended, less absence inside them, plus paid leave.';
comment on column attendance.month.missed_days is 'Scheduled days that were not worked.';
comment on column attendance.month.employee_name is 'Name as it was when the month was computed.';
comment on column attendance.month.points_lost is 'Performance points by the lateness policy (ATT-006).';
comment on column attendance.month.policy_value_ids is 'Policy values that the figures rest on.';
create index if not exists month_unit_idx on attendance.month (unit_id, month);
create index if not exists month_employee_idx on attendance.month (employee_id, month);
create index if not exists month_shop_unit_idx on attendance.month (shop_id, unit_id);
