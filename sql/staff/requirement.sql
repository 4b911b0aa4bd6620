-- A measurable minimum that a profile asks for (EMP-003a).
create table if not exists staff.requirement (
  profile_code text not null constraint requirement_profile_fkey
    references staff.requirement_profile on delete cascade,
  requirement_no smallint not null,
  kind text not null,
  at_least numeric(8, 2),
  at_most numeric(8, 2),
  text_zh text not null,
  text_en text not null,
  rule_id text not null,
  constraint requirement_pkey primary key (profile_code, requirement_no),
  constraint requirement_kind_known check (kind in
    ('age', 'education', 'typing', 'typing_wubi', 'mandarin', 'dialect', 'shift_work')),
  constraint requirement_has_a_bound check (num_nonnulls(at_least, at_most) > 0)
);
comment on table staff.requirement is
  'Measurable minima of a profile; a warning when not met, never a refusal (REG-007c). [reference]';
comment on column staff.requirement.at_least is
  'Included. Age in years, typing in characters a minute, education as the level''s place in '
  'staff.education_level counted from 1, the others 1 for yes.';
comment on column staff.requirement.at_most is 'Included; null where there is no upper bound.';
