-- A course of a shop (TRN-001 to TRN-007).
create table if not exists training.course (
  shop_id bigint not null,
  course_code text not null,
  unit_id bigint not null,
  kind training.course_kind not null,
  name_zh text not null,
  name_en text not null,
  content_zh text not null default '',
  content_en text not null default '',
  hours numeric(6, 2),
  stages smallint not null default 1,
  has_exam boolean not null default true,
  pass_score numeric(5, 2),
  skill_codes text[] not null default '{}',
  constraint course_pkey primary key (shop_id, course_code),
  constraint course_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint course_code_is_plain check (course_code ~ '^[A-Z][A-Z0-9-]{0,23}$'),
  constraint course_names_not_blank check (btrim(name_zh) <> '' and btrim(name_en) <> ''),
  constraint course_stages check (stages >= 1 and (has_exam or stages = 1)),
  constraint course_hours_positive check (hours > 0),
  constraint course_pass_score_of_a_hundred check (pass_score >= 0 and pass_score <= 100)
);
comment on table training.course is 'What a shop teaches, in the shop''s own words.';
comment on column training.course.course_code is
  'The same code in several shops is the same course: a pass goes along when a person moves.';
comment on column training.course.unit_id is 'The shop''s root unit, or the unit whose own course it is.';
comment on column training.course.stages is 'Assessments to pass, one after another (TRN-002b).';
comment on column training.course.pass_score is
  'Points from which its exam is passed, included; null: policy training.pass_score.';
create index if not exists course_unit_idx on training.course (unit_id);
create index if not exists course_shop_unit_idx on training.course (shop_id, unit_id);
