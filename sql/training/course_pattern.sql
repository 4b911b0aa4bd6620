-- Courses as the documents describe them, for shops to take over (TRN-002 to TRN-007).
create table if not exists training.course_pattern (
  pattern_code text primary key,
  kind training.course_kind not null,
  name_zh text not null,
  name_en text not null,
  content_zh text not null,
  content_en text not null,
  hours numeric(6, 2),
  stages smallint not null default 1,
  has_exam boolean not null default true,
  skill_codes text[] not null default '{}',
  rule_id text not null,
  constraint course_pattern_code_is_plain check (pattern_code ~ '^[A-Z][A-Z0-9-]{0,23}$'),
  constraint course_pattern_names_not_blank check (btrim(name_zh) <> '' and btrim(name_en) <> ''),
  constraint course_pattern_stages check (stages >= 1 and (has_exam or stages = 1)),
  constraint course_pattern_hours_positive check (hours > 0)
);
comment on table training.course_pattern is
  'The catalogue of courses that a shop may take over. [reference]';
comment on column training.course_pattern.hours is 'Null where the documents name none.';
comment on column training.course_pattern.stages is
  'Assessments to pass, one after another; 2 in the commission scheme (TRN-002b).';
comment on column training.course_pattern.skill_codes is 'Skills that the course teaches.';
