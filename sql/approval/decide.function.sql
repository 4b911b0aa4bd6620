-- Decides the step that a request waits at, as the caller; returns the state it has then.
create or replace function approval.decide(
  request_id bigint, decision approval.outcome, reason text default null,
  details jsonb default '{}'
) returns text
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  -- Shop, unit, step and decider are filled, and everything is judged, by approval.check_decision.
  insert into approval.decision (request_id, decision, reason, details)
  values (decide.request_id, decide.decision, decide.reason, coalesce(decide.details, '{}'));
  return (select s.state from approval.state s where s.request_id = decide.request_id);
end
$$;
comment on function approval.decide(bigint, approval.outcome, text, jsonb) is
  'Decides the current step of a request as the caller and returns the state after it (RBAC-007c).';
grant execute on function approval.decide(bigint, approval.outcome, text, jsonb)
  to kefu_member, kefu_batch;
