-- What is written down about people at a session: sign-ins, excuses, results.
create or replace function training.sign(
  session_named text, employee_no text, on_day date default null, at_time time default null
) returns timestamptz
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  place training.session := training.session_of(session_named);
  person training.participant := training.participant_of(place, employee_no);
  meeting training.session_day;
  signed timestamptz;
begin
  meeting := training.session_day_of(place, on_day);
  if exists (select from training.sign_in i where i.shop_id = place.shop_id
    and i.session_code = place.session_code and i.held_on = meeting.held_on
    and i.employee_id = person.employee_id)
  then
    perform kefu.refuse('TRN-005c', 'employee', employee_no,
      format('%s 已签到', meeting.held_on), format('has signed in on %s', meeting.held_on));
  end if;
  signed := coalesce((meeting.held_on + at_time) at time zone 'Asia/Shanghai', meeting.starts_at);
  insert into training.sign_in (shop_id, session_code, held_on, employee_id, unit_id, signed_at)
  values (place.shop_id, place.session_code, meeting.held_on, person.employee_id, person.unit_id,
    signed);
  return signed;
end
$$;
comment on function training.sign(text, text, date, time) is
  'Signs a participant in; without a time at the start, on a session of one day without a day.';
grant execute on function training.sign(text, text, date, time) to kefu_member, kefu_batch;

create or replace function training.session_day_of(of_session training.session, on_day date)
returns training.session_day
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  meeting training.session_day;
begin
  select d.* into meeting
  from training.session_day d
  where d.shop_id = of_session.shop_id and d.session_code = of_session.session_code
    and (d.held_on = on_day or on_day is null and of_session.starts_on = of_session.ends_on);
  if meeting.held_on is null then
    perform kefu.refuse('TRN-005c', 'day', coalesce(on_day::text, '-'),
      case when on_day is null then '培训有几天，须写明日期' else '那天不上课' end,
      case when on_day is null then 'the session has several days; name one'
        else 'the session does not meet on that day' end);
  end if;
  return meeting;
end
$$;
comment on function training.session_day_of(training.session, date) is
  'The meeting of a session on a day; the only one where no day is named.';
grant execute on function training.session_day_of(training.session, date)
  to kefu_member, kefu_batch;

create or replace function training.excuse_person(
  session_named text, employee_no text, for_kind training.excuse_kind, with_proof text,
  on_day date default null
) returns date
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  place training.session := training.session_of(session_named);
  person training.participant := training.participant_of(place, employee_no);
  meeting training.session_day;
begin
  meeting := training.session_day_of(place, on_day);
  insert into training.excuse (shop_id, session_code, held_on, employee_id, unit_id, kind, proof)
  values (place.shop_id, place.session_code, meeting.held_on, person.employee_id, person.unit_id,
    for_kind, with_proof);
  return meeting.held_on;
end
$$;
comment on function training.excuse_person(text, text, training.excuse_kind, text, date) is
  'Records why a missed day of a session is no absence (TRN-005c).';
grant execute on function training.excuse_person(text, text, training.excuse_kind, text, date)
  to kefu_member, kefu_batch;

-- The exam (attempt 1) or, for a make-up, the attempt after the last one.
create or replace function training.examine(
  session_named text, employee_no text, with_score numeric, missed training.exam_absence,
  with_cause text, by_examiner text default null, on_day date default null,
  is_makeup boolean default false
) returns table (attempt smallint, counted numeric, passed boolean, pass_mark numeric)
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  place training.session := training.session_of(session_named);
  person training.participant := training.participant_of(place, employee_no);
  next_attempt smallint := 1;
begin
  if is_makeup then
    select greatest(coalesce(max(r.attempt), 0) + 1, 2) into next_attempt
    from training.result r
    where r.shop_id = place.shop_id and r.session_code = place.session_code
      and r.employee_id = person.employee_id;
  end if;
  return query
  insert into training.result as r (shop_id, session_code, employee_id, attempt, unit_id, held_on,
    score, absence, cause, examiner)
  values (place.shop_id, place.session_code, person.employee_id, next_attempt, person.unit_id,
    coalesce(on_day, case when is_makeup then access.today() else place.ends_on end),
    with_score, missed, with_cause, coalesce(by_examiner, place.trainer))
  returning r.attempt, r.counted, r.passed, r.pass_mark;
end
$$;
comment on function training.examine(text, text, numeric, training.exam_absence, text, text, date,
  boolean) is 'Writes a result of the exam or of a make-up down; returns what came of it.';
grant execute on function training.examine(text, text, numeric, training.exam_absence, text, text,
  date, boolean) to kefu_member, kefu_batch;
