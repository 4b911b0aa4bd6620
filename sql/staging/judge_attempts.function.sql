-- Fits judged exam results to the attempts that are known (TRN-005d, TRN-005f): the same day and
-- score again change nothing, another score is a correction and not an import's.
create or replace function staging.judge_attempts() returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into import_reject (line, place, value, code, detail)
  select d.line, 'session', d.session_code, 'repeated', d.first_line::text
  from (
    select j.line, j.session_code, min(j.line) over w as first_line,
      (j.held_on, j.score, j.examiner)
        is distinct from first_value((j.held_on, j.score, j.examiner)) over w as differs
    from import_judged j where j.code is null
    window w as (partition by j.shop_id, j.session_code, j.employee_id order by j.line)
  ) d
  where d.differs;
  update import_judged j set code = 'refused'
  where j.code is null and j.line in (select r.line from import_reject r);
  update import_judged j set is_repeated = true, is_same = true
  from (
    select h.line, row_number() over (
      partition by h.shop_id, h.session_code, h.employee_id order by h.line) as place
    from import_judged h where h.code is null
  ) n
  where n.line = j.line and n.place > 1;

  create temporary table import_attempt on commit drop as
  select j.line, r.attempt, r.held_on, r.score, r.absence::text,
    r.held_on = j.held_on and r.score is not distinct from j.score as is_same
  from import_judged j
  join training.result r on r.shop_id = j.shop_id and r.session_code = j.session_code
    and r.employee_id = j.employee_id
  where j.code is null;
  update import_judged j set is_same = true
  from import_attempt a where a.line = j.line and a.is_same;
  insert into import_reject (line, place, value, code, detail)
  select j.line, case l.code when 'result_differs' then 'score' else 'held_on' end,
    case l.code when 'result_differs' then j.score_text else j.held_text end, l.code, l.detail
  from import_judged j
  join (
    select distinct on (a.line) a.line, a.attempt, case
        when a.score is null and a.absence = 'with_cause' then null
        when a.held_on = h.held_on and a.score is not null then 'result_differs'
        when a.score is not null then 'exam_taken'
        else 'missed_without_cause' end as code,
      coalesce(trim_scale(a.score)::text, a.held_on::text) as detail
    from import_attempt a
    join import_judged h on h.line = a.line
    order by a.line, a.attempt desc
  ) l on l.line = j.line
  where not j.is_same and l.code is not null;
  update import_judged j set attempt = a.attempt + 1
  from (select x.line, max(x.attempt) as attempt from import_attempt x group by x.line) a
  where a.line = j.line and not j.is_same;
  update import_judged j set code = 'refused'
  where j.code is null and j.line in (select r.line from import_reject r);
end
$$;
comment on function staging.judge_attempts() is
  'Marks what is known among judged exam results and refuses what contradicts it.';
grant execute on function staging.judge_attempts() to kefu_member, kefu_batch;
