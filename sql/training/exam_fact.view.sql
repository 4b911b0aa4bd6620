-- What a person's exams came to, for performance and promotion (TRN-004b, TRN-005e): the last attempt
-- that counts, a row a session; who was not examined has no row, since missing is not zero.
create or replace view training.exam_fact with (security_invoker = true) as
select distinct on (r.shop_id, r.session_code, r.employee_id)
  r.shop_id, r.unit_id, r.employee_id, date_trunc('month', r.held_on::timestamp)::date as month,
  r.held_on, r.course_code, r.stage, r.session_code, r.attempt, r.counted as score, r.passed
from training.result r
where r.counted is not null
order by r.shop_id, r.session_code, r.employee_id, r.attempt desc;
comment on view training.exam_fact is
  'Exam results that count, by person, month and course: input to performance (TRN-005e).';
grant select on training.exam_fact to kefu_member, kefu_batch;
