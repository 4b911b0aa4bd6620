-- A recommendation to end a trial; nothing follows from it without the approval of HR and a reason
-- (EMP-009d, EMP-010b, REG-007b).
create table if not exists staff.dismissal_advice (
  shop_id bigint not null,
  advice_id bigint generated always as identity,
  unit_id bigint not null,
  employee_id bigint not null,
  entry_date date not null,
  ground text not null,
  facts text not null,
  advised_on date not null default access.today(),
  advised_by name not null default current_user,
  advised_at timestamptz not null default now(),
  constraint dismissal_advice_pkey primary key (shop_id, advice_id),
  constraint dismissal_advice_probation_fkey foreign key (shop_id, employee_id, entry_date)
    references staff.probation on delete restrict,
  constraint dismissal_advice_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint dismissal_advice_ground_known check (
    ground in ('BAD_CONDUCT', 'POOR_WORK', 'UNEXCUSED_ABSENCE', 'SERIOUS_VIOLATION')),
  constraint dismissal_advice_facts_not_blank check (btrim(facts) <> '')
);
comment on table staff.dismissal_advice is
  'Recommended ends of trials; each needs an approved request of chain TRIAL_DISMISSAL to count.';
comment on column staff.dismissal_advice.facts is 'What happened, in words.';
create index if not exists dismissal_advice_unit_idx on staff.dismissal_advice (unit_id, advised_on);
create index if not exists dismissal_advice_employee_idx
  on staff.dismissal_advice (employee_id, advised_on);
create index if not exists dismissal_advice_probation_idx
  on staff.dismissal_advice (shop_id, employee_id, entry_date);
create index if not exists dismissal_advice_shop_unit_idx
  on staff.dismissal_advice (shop_id, unit_id);
