-- The probation of an employment: how long, from which day, under which limits (EMP-009, EMP-010).
-- Length and limits are those of the policies of the entry day, taken when the row is made, so that
-- a later regime does not move what was agreed.
create table if not exists staff.probation (
  shop_id bigint not null,
  employee_id bigint not null,
  entry_date date not null,
  unit_id bigint not null,
  training_until date,
  length int not null,
  length_unit text not null,
  starts_on date not null generated always as (coalesce(training_until + 1, entry_date)) stored,
  natural_on date not null generated always as (
    case length_unit
      when 'MONTHS' then
        (coalesce(training_until + 1, entry_date) + make_interval(months => length))::date
      else coalesce(training_until + 1, entry_date) + length end) stored,
  early_from_months int,
  earliest_on date generated always as (
    (entry_date + make_interval(months => early_from_months))::date) stored,
  apply_until_day int,
  leave_limit int,
  late_limit int,
  leaving_limit int,
  violation_limit int,
  is_scored boolean not null,
  is_apprenticeship boolean not null,
  rights text,
  dismissal_grounds text[] not null,
  chain_code text not null,
  policy_value_ids bigint[] not null,
  started_by name not null default current_user,
  started_at timestamptz not null default now(),
  constraint probation_pkey primary key (shop_id, employee_id, entry_date),
  constraint probation_employment_fkey foreign key (shop_id, employee_id, entry_date)
    references staff.employment on delete restrict,
  constraint probation_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint probation_length_positive check (length > 0),
  constraint probation_unit_known check (length_unit in ('MONTHS', 'DAYS')),
  constraint probation_training_after_entry check (training_until >= entry_date),
  constraint probation_early_not_negative check (early_from_months >= 0),
  constraint probation_apply_day_of_month check (apply_until_day >= 1 and apply_until_day <= 31),
  constraint probation_limits_not_negative check (
    leave_limit >= 0 and late_limit >= 0 and leaving_limit >= 0 and violation_limit >= 0),
  constraint probation_rights_known
    check (rights in ('EQUAL', 'NO_PERFORMANCE_PAY', 'BEHAVIOUR_ONLY'))
);
comment on table staff.probation is
  'Probation of an employment, with the policies of the entry day; the end follows from outcomes.';
comment on column staff.probation.training_until is
  'Last day of the training before probation, included; null where there is none (EMP-009a).';
comment on column staff.probation.natural_on is
  'First day as a regular employee: the same day months later, or that month''s last (EMP-009a).';
comment on column staff.probation.earliest_on is
  'First day on which conversion may be asked for; null: not before natural_on (EMP-010a, B-17).';
comment on column staff.probation.apply_until_day is
  'Applications after this day of a month are assessed in the next; null: no such day (EMP-010c).';
comment on column staff.probation.leave_limit is
  'Personal leaves allowed, counted as occasions; limits are null where no policy sets one (EMP-010b).';
comment on column staff.probation.rights is 'Null where no policy says; see probation.rights (EMP-009c).';
comment on column staff.probation.dismissal_grounds is
  'Grounds on which the end of the trial may be recommended; never executed by the system (REG-007b).';
comment on column staff.probation.policy_value_ids is 'The policy values that the row was made from.';
create index if not exists probation_unit_idx on staff.probation (unit_id, entry_date);
create index if not exists probation_employee_idx on staff.probation (employee_id, entry_date);
create index if not exists probation_shop_unit_idx on staff.probation (shop_id, unit_id);
