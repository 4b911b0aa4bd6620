-- The composite score of a conversion and its band, with everything that led to it (EMP-011).
-- The figures are computed by the rules and stored here; the components are those of the sign-off.
create table if not exists staff.conversion_assessment (
  shop_id bigint not null,
  request_id bigint not null,
  unit_id bigint not null,
  employee_id bigint not null,
  daily_score numeric(5, 2) not null,
  test_score numeric(5, 2) not null,
  interview_score numeric(5, 2) not null,
  daily_weight numeric(9, 6) not null,
  test_weight numeric(9, 6) not null,
  interview_weight numeric(9, 6) not null,
  composite numeric(5, 2) not null,
  band text,
  suggestion text not null,
  needs_review boolean not null,
  policy_value_ids bigint[] not null,
  assessed_by name not null default current_user,
  assessed_at timestamptz not null default now(),
  constraint conversion_assessment_pkey primary key (shop_id, request_id),
  constraint conversion_assessment_request_fkey foreign key (shop_id, request_id)
    references approval.request (shop_id, request_id) on delete restrict,
  constraint conversion_assessment_employee_fkey foreign key (employee_id)
    references staff.employee on delete restrict,
  constraint conversion_assessment_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint conversion_assessment_scores_of_100 check (
    daily_score >= 0 and daily_score <= 100 and test_score >= 0 and test_score <= 100
    and interview_score >= 0 and interview_score <= 100
    and composite >= least(daily_score, test_score, interview_score)
    and composite <= greatest(daily_score, test_score, interview_score)),
  constraint conversion_assessment_weights_weigh check (
    daily_weight >= 0 and test_weight >= 0 and interview_weight >= 0
    and daily_weight + test_weight + interview_weight > 0),
  constraint conversion_assessment_band_known
    check (band in ('EARLY', 'NATURAL', 'EXTEND', 'REJECT')),
  constraint conversion_assessment_suggestion_known
    check (suggestion in ('EARLY', 'NATURAL', 'EXTEND', 'REJECT')),
  constraint conversion_assessment_gap_is_reviewed check (band is not null or needs_review)
);
comment on table staff.conversion_assessment is
  'Score, band and suggestion of a conversion sign-off, one a request (EMP-011).';
comment on column staff.conversion_assessment.composite is
  'Weighted mean of the three, rounded half up to two decimals before banding (EMP-011a).';
comment on column staff.conversion_assessment.band is
  'The band the score lies in; null in a gap that a person has to decide (EMP-011b).';
comment on column staff.conversion_assessment.suggestion is
  'What follows: the band, EXTEND in a gap, or EXTEND where a limit was passed (EMP-010b).';
comment on column staff.conversion_assessment.needs_review is
  'Whether a manager has to give a reason for whatever outcome is chosen.';
create index if not exists conversion_assessment_unit_idx
  on staff.conversion_assessment (unit_id, assessed_at);
create index if not exists conversion_assessment_employee_idx
  on staff.conversion_assessment (employee_id, assessed_at);
create index if not exists conversion_assessment_shop_unit_idx
  on staff.conversion_assessment (shop_id, unit_id);
