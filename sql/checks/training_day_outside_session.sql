-- A session meets on days from its first to its last (TRN-005c).
create or replace view checks.training_day_outside_session with (security_invoker = true) as
select format('session %s of shop %s', d.session_code, d.shop_id) as subject,
  format('meets on %s, and lasts from %s to %s', d.held_on, s.starts_on, s.ends_on) as detail
from training.session_day d
join training.session s on s.shop_id = d.shop_id and s.session_code = d.session_code
where d.held_on < s.starts_on or d.held_on > s.ends_on;
comment on view checks.training_day_outside_session is
  'A session meets on days from its first to its last (TRN-005c).';
grant select on checks.training_day_outside_session to kefu_member, kefu_batch;
