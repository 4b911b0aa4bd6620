call access.protect('approval.decision', resource => 'approval', insert_action => null,
  update_action => null, delete_action => null, audited => true);
-- Whoever sees a request sees what was decided on it.
create policy decision_request_read on approval.decision for select to kefu_member
  using (request_id = any ((select access.my_requests(current_user))::bigint[]));
-- In one's own name only; the trigger judges the rest, for everybody.
create policy decision_sign on approval.decision for insert to kefu_member
  with check (employee_id = (select access.me(current_user)) and decided_by = current_user
    and decided_at = now());
grant insert (shop_id, request_id, step_no, unit_id, employee_id, decision, reason, details)
  on approval.decision to kefu_member;
