-- Enters exam results; the table holds each to its course and the attempts before it (TRN-005d).
create or replace function staging.merge_training_results(lines bigint[]) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into training.result (shop_id, session_code, employee_id, attempt, unit_id, held_on, score,
    examiner)
  select j.shop_id, j.session_code, j.employee_id, j.attempt, j.unit_id, j.held_on, j.score,
    coalesce(j.examiner, j.trainer)
  from import_judged j
  where j.line = any (lines);
end
$$;
comment on function staging.merge_training_results(bigint[]) is
  'Merges judged lines of a file of exam results.';
grant execute on function staging.merge_training_results(bigint[]) to kefu_member, kefu_batch;
