-- The training record of each person: time, content, hours, trainer, attendance, result (TRN-001a).
create or replace view training.record with (security_invoker = true) as
select p.shop_id, p.unit_id, p.employee_id, s.session_code, s.course_code, c.name_zh, c.name_en,
  c.content_zh, c.content_en, s.stage, s.starts_on, s.ends_on, s.hours, s.trainer,
  (select count(*)::int from training.session_day d where d.shop_id = p.shop_id
    and d.session_code = p.session_code) as days,
  (select count(*)::int from training.sign_in i where i.shop_id = p.shop_id
    and i.session_code = p.session_code and i.employee_id = p.employee_id) as signed_days,
  (select count(*)::int from training.excuse x where x.shop_id = p.shop_id
    and x.session_code = p.session_code and x.employee_id = p.employee_id) as excused_days,
  r.attempt, r.held_on as examined_on, r.counted as score, r.pass_mark, r.absence, r.cause,
  r.passed, l.cancelled_at
from training.participant p
join training.session s on s.shop_id = p.shop_id and s.session_code = p.session_code
join training.course c on c.shop_id = s.shop_id and c.course_code = s.course_code
left join lateral (
  select o.* from training.result o where o.shop_id = p.shop_id
    and o.session_code = p.session_code and o.employee_id = p.employee_id
  order by o.attempt desc limit 1
) r on true
left join training.cancellation l on l.shop_id = p.shop_id and l.session_code = p.session_code;
comment on view training.record is
  'Training record, a row a person and session, with the last attempt at its exam (TRN-001a).';
grant select on training.record to kefu_member, kefu_batch;
