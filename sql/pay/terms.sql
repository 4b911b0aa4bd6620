-- What is agreed with a person for a time: grade and personal overrides (PAY-020).
create table if not exists pay.terms (
  shop_id bigint not null,
  employee_id bigint not null
    constraint terms_employee_fkey references staff.employee on delete restrict,
  valid daterange not null,
  unit_id bigint not null,
  grade text not null,
  tier_override smallint,
  coefficient_override numeric(6, 4),
  performance_amount numeric(14, 2),
  override_reason text,
  approved_by text not null default current_user,
  constraint terms_pkey primary key (shop_id, employee_id, valid),
  constraint terms_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint terms_no_overlap
    exclude using gist (shop_id with =, employee_id with =, valid with &&),
  constraint terms_valid_not_empty check (not isempty(valid) and not lower_inf(valid)),
  constraint terms_grade_known check (grade ~ '^[A-I]$'),
  constraint terms_tier_known check (tier_override between 1 and 4),
  constraint terms_coefficient_plausible check (coefficient_override between 0 and 3),
  constraint terms_performance_not_negative check (performance_amount >= 0),
  constraint terms_override_has_reason check (
    tier_override is null and coefficient_override is null
    or override_reason is not null and btrim(override_reason) <> '')
);
comment on table pay.terms is 'Pay terms of a person by date.';
comment on column pay.terms.tier_override is 'Null: the tier follows from length of service (EMP-017).';
comment on column pay.terms.coefficient_override is
  'Null: the tier''s coefficient; set for personal performance, with approval and reason (PAY-020b).';
comment on column pay.terms.performance_amount is
  'Performance pay of a month, 0 to the full amount; null: the full amount (PAY-021a).';
create index if not exists terms_employee_idx on pay.terms (employee_id, valid);
create index if not exists terms_unit_idx on pay.terms (unit_id, valid);
create index if not exists terms_shop_unit_idx on pay.terms (shop_id, unit_id);
