-- Examinations before entry and selection results: score, examiner, date (EMP-002c, EMP-005).
create table if not exists staff.selection_step (
  shop_id bigint not null,
  candidate_id bigint not null,
  kind staff.selection_kind not null,
  attempt_no smallint not null default 1,
  unit_id bigint not null,
  done_on date not null,
  result staff.verdict not null,
  score numeric(5, 2),
  examiner text not null,
  remark text,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint selection_step_pkey primary key (shop_id, candidate_id, kind, attempt_no),
  constraint selection_step_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint selection_step_candidate_fkey foreign key (shop_id, candidate_id)
    references staff.candidate (shop_id, candidate_id) on delete restrict,
  constraint selection_step_score_of_100 check (score >= 0 and score <= 100),
  constraint selection_step_test_has_score
    check (kind not in ('written', 'skill_test') or score is not null),
  constraint selection_step_examiner_not_blank check (btrim(examiner) <> '')
);
comment on table staff.selection_step is
  'Result of a step of the selection; of several attempts the last counts.';
comment on column staff.selection_step.score is 'Of 100; null for steps without a score.';
create index if not exists selection_step_unit_idx on staff.selection_step (unit_id, done_on);
create index if not exists selection_step_shop_unit_idx on staff.selection_step (shop_id, unit_id);
