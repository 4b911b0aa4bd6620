-- Days of entry training that a person attended: what trainee pay counts (TRN-008, PAY-013).
create or replace view training.trainee_day with (security_invoker = true) as
select i.shop_id, i.unit_id, i.employee_id, i.held_on as trained_on, i.session_code, s.course_code
from training.sign_in i
join training.session s on s.shop_id = i.shop_id and s.session_code = i.session_code
join training.course c on c.shop_id = s.shop_id and c.course_code = s.course_code
where c.kind = 'entry';
comment on view training.trainee_day is
  'Days of entry training attended, by person and day; trainee pay counts them (TRN-008).';
grant select on training.trainee_day to kefu_member, kefu_batch;

-- Who left, and how many trainee days stand to be reclaimed should it have been in the apprentice
-- period; whether it was, and what was paid, is for pay (PAY-013b).
create or replace view training.trainee_leaver with (security_invoker = true) as
select m.shop_id, m.unit_id, m.employee_id, m.entry_date, m.leave_date,
  max(d.trained_on) as last_trained_on, count(*)::integer as trained_days
from staff.employment m
join training.trainee_day d on d.shop_id = m.shop_id and d.employee_id = m.employee_id
  and m.valid @> d.trained_on
where m.leave_date is not null
group by m.shop_id, m.unit_id, m.employee_id, m.entry_date, m.leave_date;
comment on view training.trainee_leaver is
  'Leavers with the trainee days of their service: the reclaim''s facts (TRN-008, PAY-013b).';
grant select on training.trainee_leaver to kefu_member, kefu_batch;
