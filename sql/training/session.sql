-- A course held, or to be held, for people of a unit (TRN-001a, TRN-005).
create table if not exists training.session (
  shop_id bigint not null,
  session_code text not null,
  unit_id bigint not null,
  course_code text not null,
  stage smallint not null default 1,
  plan_item_id bigint,
  starts_on date not null,
  ends_on date not null,
  hours numeric(6, 2) not null,
  trainer text not null,
  trainer_id bigint
    constraint session_trainer_fkey references staff.employee on delete restrict,
  place text,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint session_pkey primary key (shop_id, session_code),
  constraint session_course_key unique (shop_id, session_code, course_code),
  constraint session_unit_key unique (shop_id, session_code, unit_id),
  constraint session_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint session_course_fkey foreign key (shop_id, course_code)
    references training.course (shop_id, course_code) on delete restrict,
  constraint session_plan_item_fkey foreign key (shop_id, plan_item_id)
    references training.plan_item (shop_id, plan_item_id) on delete restrict,
  constraint session_code_is_plain check (session_code ~ '^[A-Z][A-Z0-9-]{0,39}$'),
  constraint session_dates_finite check (isfinite(starts_on) and isfinite(ends_on)),
  constraint session_ends_after_start check (ends_on >= starts_on),
  constraint session_stage_positive check (stage >= 1),
  constraint session_hours_positive check (hours > 0),
  constraint session_trainer_not_blank check (btrim(trainer) <> '')
);
comment on table training.session is 'One holding of a course: time, content, hours, trainer.';
comment on column training.session.session_code is
  'What people call it: course and first day, such as FIRE-DRILL-20261014.';
comment on column training.session.unit_id is
  'The unit that it is held for; the shop''s root where it is for all staff.';
comment on column training.session.stage is 'Which of the course''s assessments it ends with.';
comment on column training.session.plan_item_id is 'The line of the plan that it fulfils, or null.';
comment on column training.session.trainer_id is 'Null where the trainer is not of the company.';
create index if not exists session_unit_idx on training.session (unit_id, starts_on);
create index if not exists session_shop_unit_idx on training.session (shop_id, unit_id);
create index if not exists session_course_idx on training.session (shop_id, course_code);
create index if not exists session_plan_item_idx on training.session (shop_id, plan_item_id);
create index if not exists session_trainer_idx on training.session (trainer_id);

create or replace function training.check_session() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  course record;
  least_days integer;
  most_days integer;
  days integer := new.ends_on - new.starts_on + 1;
begin
  select c.kind, c.stages into course
  from training.course c where c.shop_id = new.shop_id and c.course_code = new.course_code;
  if new.stage > course.stages then
    perform kefu.refuse('TRN-002b', 'stage', new.stage::text,
      format('课程 %s 只有 %s 个考核阶段', new.course_code, course.stages),
      format('course %s has %s stages of assessment', new.course_code, course.stages));
  end if;
  if course.kind = 'entry' then
    least_days := training.setting('training.entry_days', new.unit_id, new.starts_on)::int;
    most_days := training.setting('training.entry_days_most', new.unit_id, new.starts_on)::int;
    if days < least_days then
      perform kefu.refuse('TRN-002a', 'ends_on', new.ends_on::text,
        format('入职培训须满 %s 天，安排只有 %s 天', least_days, days),
        format('entry training lasts %s days, this lasts %s', least_days, days),
        format('最早 %s 结束', new.starts_on + least_days - 1),
        format('let it end on %s at the earliest', new.starts_on + least_days - 1));
    elsif days > most_days then
      perform kefu.refuse('TRN-002b', 'ends_on', new.ends_on::text,
        format('入职培训最长 %s 天，安排了 %s 天', most_days, days),
        format('entry training lasts at most %s days, this lasts %s', most_days, days),
        format('最迟 %s 结束', new.starts_on + most_days - 1),
        format('let it end on %s at the latest', new.starts_on + most_days - 1));
    end if;
  end if;
  return new;
end
$$;
comment on function training.check_session() is
  'Holds entry training to its length and a session to the stages of its course (TRN-002a, b).';
create or replace trigger session_checked
before insert or update of course_code, stage, starts_on, ends_on on training.session
for each row execute function training.check_session();
