-- What is still to be done about people's exams: the exam itself, its make-up, retraining.
create or replace view training.open_item with (security_invoker = true) as
with last_attempt as (
  select distinct on (r.shop_id, r.session_code, r.employee_id) r.*
  from training.result r
  order by r.shop_id, r.session_code, r.employee_id, r.attempt desc
)
-- The course is over and nothing is written down.
select 'exam' as kind, p.shop_id, p.unit_id, p.employee_id, s.session_code, s.course_code,
  s.stage, s.ends_on as since, null::numeric as score, 'TRN-005d' as rule_id
from training.participant p
join training.session s on s.shop_id = p.shop_id and s.session_code = p.session_code
join training.course c on c.shop_id = s.shop_id and c.course_code = s.course_code
where c.has_exam and s.ends_on < access.today()
  and not exists (select from training.result r where r.shop_id = p.shop_id
    and r.session_code = p.session_code and r.employee_id = p.employee_id)
  and not exists (select from training.cancellation x where x.shop_id = p.shop_id
    and x.session_code = p.session_code)
union all
-- Missed with cause: the make-up. Missed without: a decision.
select case l.absence when 'with_cause' then 'makeup' else 'unexplained' end, l.shop_id, l.unit_id,
  l.employee_id, l.session_code, l.course_code, l.stage, l.held_on, null, 'TRN-005d'
from last_attempt l
where l.attempt = 1 and l.absence is not null
  and not training.passed(l.employee_id, l.course_code, access.today())
union all
-- Failed, and not passed since.
select * from (
  select distinct on (r.employee_id, r.course_code, r.stage) 'retraining' as kind, r.shop_id,
    r.unit_id, r.employee_id, r.session_code, r.course_code, r.stage, r.held_on, r.counted, 'TRN-005f'
  from training.result r
  where r.counted is not null
    and not exists (select from training.result o where o.employee_id = r.employee_id
      and o.course_code = r.course_code and o.stage = r.stage and o.passed
      and (o.held_on, o.attempt) >= (r.held_on, r.attempt))
  order by r.employee_id, r.course_code, r.stage, r.held_on desc, r.attempt desc
) failed;
comment on view training.open_item is
  'Exams not recorded, make-ups due, missed exams without cause, retraining until passed.';
grant select on training.open_item to kefu_member, kefu_batch;
