-- What came of a session's assessment, attempt by attempt (TRN-001a, TRN-005d).
create table if not exists training.result (
  shop_id bigint not null,
  session_code text not null,
  employee_id bigint not null
    constraint result_employee_fkey references staff.employee on delete restrict,
  attempt smallint not null default 1,
  unit_id bigint not null,
  held_on date not null,
  course_code text not null,
  stage smallint not null,
  score numeric(5, 2),
  absence training.exam_absence,
  cause text,
  pass_mark numeric(5, 2) not null,
  counted numeric(5, 2) generated always as (
    case when score is not null then score when attempt > 1 then 0::numeric(5, 2) end) stored,
  passed boolean not null generated always as (coalesce(score >= pass_mark, false)) stored,
  examiner text not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint result_pkey primary key (shop_id, session_code, employee_id, attempt),
  constraint result_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint result_participant_fkey foreign key (shop_id, session_code, employee_id)
    references training.participant (shop_id, session_code, employee_id) on delete restrict,
  constraint result_session_fkey foreign key (shop_id, session_code, course_code)
    references training.session (shop_id, session_code, course_code) on delete restrict,
  constraint result_attempt_counts_from_one check (attempt >= 1),
  constraint result_score_of_a_hundred check (score >= 0 and score <= 100),
  constraint result_score_or_absence check (num_nonnulls(score, absence) = 1),
  constraint result_cause_where_there_is_one
    check ((absence = 'with_cause') = (cause is not null and btrim(cause) <> '')
      or absence is null and cause is null),
  constraint result_examiner_not_blank check (btrim(examiner) <> '')
);
comment on table training.result is
  'Attempts at the assessment of a session: 1 the exam, 2 the make-up, 3 a second make-up.';
comment on column training.result.unit_id is 'The person''s unit at that time.';
comment on column training.result.course_code is 'Of the session, filled by the database.';
comment on column training.result.stage is 'Of the session, filled by the database.';
comment on column training.result.score is 'Points of 100; null where the person was absent.';
comment on column training.result.counted is
  'Points that count: the score; 0 for absence from a make-up; null where the exam was missed, '
  'since missing is not zero.';
comment on column training.result.pass_mark is
  'Points from which it was passed, included, as of that day; filled by the database.';
create index if not exists result_unit_idx on training.result (unit_id, held_on);
create index if not exists result_employee_idx on training.result (employee_id, course_code);
create index if not exists result_shop_unit_idx on training.result (shop_id, unit_id);
create index if not exists result_session_idx
  on training.result (shop_id, session_code, course_code);
