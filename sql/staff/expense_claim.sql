-- Expense claims (费用报销单) for business trips and training (EMP-028). The trip is a row that a
-- supervising person approved: without one there is nothing to refer to (ATT-018d).
create table if not exists staff.expense_claim (
  shop_id bigint not null,
  employee_id bigint not null
    constraint expense_claim_employee_fkey references staff.employee on delete restrict,
  claim_no integer not null,
  unit_id bigint not null,
  claimed_on date not null,
  purpose text not null,
  amount numeric(14, 2) not null,
  trip_on date,
  trip_kind attendance.time_kind generated always as (
    case when trip_on is not null then 'business_trip'::attendance.time_kind end) stored,
  trip_entry_no smallint generated always as (
    case when trip_on is not null then 1::smallint end) stored,
  training text,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint expense_claim_pkey primary key (shop_id, employee_id, claim_no),
  constraint expense_claim_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint expense_claim_trip_fkey
    foreign key (shop_id, employee_id, trip_on, trip_kind, trip_entry_no)
    references attendance.recorded_time (shop_id, employee_id, work_date, kind, entry_no)
    on delete restrict,
  constraint expense_claim_amount_positive check (amount > 0),
  constraint expense_claim_purpose_not_blank check (btrim(purpose) <> ''),
  constraint expense_claim_trip_or_training
    check (num_nonnulls(trip_on, training) = 1 and btrim(training) <> ''),
  constraint expense_claim_after_trip check (claimed_on >= trip_on)
);
comment on table staff.expense_claim is
  'Claims of a person for an approved trip or a training; finance enters them (EMP-028).';
comment on column staff.expense_claim.trip_on is
  'A day of the approved trip in attendance.recorded_time; null for a training.';
comment on column staff.expense_claim.training is 'The training, in words; null for a trip.';
create index if not exists expense_claim_employee_idx on staff.expense_claim (employee_id, claimed_on);
create index if not exists expense_claim_unit_idx on staff.expense_claim (unit_id, claimed_on);
create index if not exists expense_claim_shop_unit_idx on staff.expense_claim (shop_id, unit_id);
create index if not exists expense_claim_trip_idx on staff.expense_claim
  (shop_id, employee_id, trip_on, trip_kind, trip_entry_no);
