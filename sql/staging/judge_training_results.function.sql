-- Judges the rows of a file of exam results (TRN-001a, TRN-005d): each goes to the session that the
-- line names, else to the last one of the course to which the person was called and that was over.
-- The first result of a person is the exam's, one after an exam missed with cause the make-up's.
create or replace function staging.judge_training_results(
  has text[], formats text[], decimal_comma boolean
) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  free boolean := staging.unlimited('training.result');
  units bigint[] := access.my_units('training', 'write', current_user);
  people bigint[] := access.my_people('training', 'write', current_user);
  myself bigint := access.me(current_user);
begin
  -- One import of people at a time: two files never judge the same old state.
  perform pg_advisory_xact_lock(hashtext('kefu.import.people'));
  analyze import_row;
  create temporary table import_judged on commit drop as
  select r.*, s.shop_id, e.employee_id, c.course_code, c.has_exam, c.pass_score,
    n.session_code as named_code, n.course_code as named_course,
    null::text as session_code, null::date as ends_on, null::text as trainer, null::bigint as unit_id,
    1::smallint as attempt, null::text as code, false as is_same, false as is_repeated
  from (
    select t.line, t.shop_code, t.employee_no, t.course, t.held_text,
      staging.day(t.held_text, formats) as held_on, t.score_text,
      staging.amount(t.score_text, decimal_comma, 2) as score, t.session, t.examiner
    from (
      select i.line, coalesce(btrim(i.shop), '') as shop_code,
        coalesce(btrim(i.employee_no), '') as employee_no,
        coalesce(upper(btrim(i.course)), '') as course, coalesce(btrim(i.held_on), '') as held_text,
        coalesce(btrim(i.score), '') as score_text, coalesce(upper(btrim(i.session)), '') as session,
        nullif(btrim(i.examiner), '') as examiner
      from import_row i
      offset 0
    ) t
  ) r
  left join org.shop s on s.code = r.shop_code
  left join staff.employee e on e.company_id = s.company_id and e.employee_no = r.employee_no
  left join training.course c on c.shop_id = s.shop_id and c.course_code = r.course
  left join training.session n on n.shop_id = s.shop_id and n.session_code = r.session;
  analyze import_judged;

  update import_judged j
  set session_code = x.session_code, ends_on = x.ends_on, trainer = x.trainer, unit_id = p.unit_id
  from training.session x
  join training.participant p on p.shop_id = x.shop_id and p.session_code = x.session_code
  where x.shop_id = j.shop_id and x.session_code = j.named_code and x.course_code = j.course_code
    and p.employee_id = j.employee_id;
  update import_judged j
  set session_code = f.session_code, ends_on = f.ends_on, trainer = f.trainer, unit_id = f.unit_id
  from (
    select distinct on (h.line) h.line, x.session_code, x.ends_on, x.trainer, p.unit_id
    from import_judged h
    join training.session x on x.shop_id = h.shop_id and x.course_code = h.course_code
      and x.ends_on <= h.held_on
    join training.participant p on p.shop_id = x.shop_id and p.session_code = x.session_code
      and p.employee_id = h.employee_id
    where h.session = '' and not exists (select from training.cancellation q
      where q.shop_id = x.shop_id and q.session_code = x.session_code)
    order by h.line, x.ends_on desc, x.session_code desc
  ) f
  where f.line = j.line;
  analyze import_judged;

  insert into import_reject (line, place, value, code, detail)
  select j.line, f.place, left(f.value, 200), f.code, f.detail
  from import_judged j
  cross join lateral (values
    ('employee_no', j.employee_no, case when j.employee_no = '' then 'missing'
      when j.shop_id is not null and j.employee_id is null then 'unknown_employee'
      when not free and j.employee_id = myself then 'oneself' end, null),
    ('shop', j.shop_code, case when j.shop_code = '' then 'missing'
      when j.shop_id is null then 'unknown_shop'
      when not free and j.unit_id is not null and (j.employee_id = myself) is not true
        and not (j.unit_id = any (units) and j.employee_id = any (people)) then 'not_permitted' end,
      j.shop_code),
    ('course', j.course, case when j.course = '' then 'missing'
      when j.shop_id is not null and j.course_code is null then 'unknown_course'
      when not j.has_exam then 'no_exam' end, j.shop_code),
    ('held_on', j.held_text, case when j.held_text = '' then 'missing'
      when j.held_on is null then 'not_a_day'
      when j.session <> '' and j.held_on < j.ends_on then 'exam_before_end'
      when j.session = '' and j.has_exam and j.employee_id is not null and j.session_code is null
        then 'no_session' end, coalesce(j.ends_on::text, j.course)),
    ('score', j.score_text, case when j.score_text = '' then 'missing'
      when (j.score <= 100) is not true then 'bad_score' end, null),
    ('session', j.session, case when j.session = '' or j.course_code is null then null
      when j.named_code is null then 'unknown_session'
      when j.named_course <> j.course_code then 'session_of_other_course'
      when j.employee_id is not null and j.session_code is null then 'not_called' end,
      coalesce(j.named_course, j.shop_code))
  ) f (place, value, code, detail)
  where f.code is not null;
  -- Without a mark of the course the policy must say from which points its exam is passed.
  insert into import_reject (line, place, value, code, detail)
  select j.line, 'score', j.score_text, 'policy_missing', 'training.pass_score'
  from (
    select distinct h.unit_id, h.held_on from import_judged h
    where h.pass_score is null and h.unit_id is not null
  ) d
  join import_judged j on j.unit_id = d.unit_id and j.held_on = d.held_on and j.pass_score is null
  where (select r from policy.resolved('training.pass_score', d.unit_id, d.held_on) r) is null
    and not exists (select from import_reject x where x.line = j.line);
  update import_judged j set code = 'refused'
  where j.line in (select r.line from import_reject r);

  perform staging.judge_attempts();
end
$$;
comment on function staging.judge_training_results(text[], text[], boolean) is
  'Fills import_judged and import_reject; is_same marks lines that would change nothing.';
grant execute on function staging.judge_training_results(text[], text[], boolean)
  to kefu_member, kefu_batch;
