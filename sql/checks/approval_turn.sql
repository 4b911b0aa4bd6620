-- The queue of waiting requests is what the decisions say.
create or replace view checks.approval_turn with (security_invoker = true) as
select format('request %s', s.request_id) as subject,
  format('%s at step %s, queued at %s', s.state, s.step_no, coalesce(t.step_no::text, 'none')) as detail
from approval.state s
left join approval.turn t on t.shop_id = s.shop_id and t.request_id = s.request_id
where t.step_no is distinct from case s.state when 'pending' then s.step_no end;
comment on view checks.approval_turn is 'The queue of waiting requests is what the decisions say.';
grant select on checks.approval_turn to kefu_member, kefu_batch;
