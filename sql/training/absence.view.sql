-- Participants who did not sign in on a day of a session that is over, and nobody excused (TRN-005c):
-- absence, for the time sheet of that day. Approved outings, trips and leave of the day are reasons.
create or replace view training.absence with (security_invoker = true) as
select p.shop_id, p.unit_id, p.employee_id, d.held_on, d.session_code,
  (extract(epoch from d.ends_at - d.starts_at) / 60)::integer as minutes
from training.participant p
join training.session_day d on d.shop_id = p.shop_id and d.session_code = p.session_code
where d.held_on < access.today()
  and not exists (select from training.sign_in s where s.shop_id = p.shop_id
    and s.session_code = d.session_code and s.held_on = d.held_on and s.employee_id = p.employee_id)
  and not exists (select from training.excuse x where x.shop_id = p.shop_id
    and x.session_code = d.session_code and x.held_on = d.held_on and x.employee_id = p.employee_id)
  and not exists (select from training.cancellation c where c.shop_id = p.shop_id
    and c.session_code = d.session_code)
  and not exists (select from attendance.recorded_time t where t.shop_id = p.shop_id
    and t.employee_id = p.employee_id and t.work_date = d.held_on and t.kind <> 'overtime');
comment on view training.absence is
  'Missed days of courses that count as absence: shop, unit, person, day, session (TRN-005c).';
grant select on training.absence to kefu_member, kefu_batch;
