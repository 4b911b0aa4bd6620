call access.protect('approval.request', resource => 'approval', own => true,
  insert_action => null, update_action => null, delete_action => null);
-- Who decided, or may decide, a step sees the request wherever it stands (RBAC-007b).
create policy request_decider_read on approval.request for select to kefu_member
  using (request_id = any ((select access.my_requests(current_user))::bigint[]));
-- Everybody may ask, in his own name, in a unit of his own posts or of his right to read requests.
create policy request_apply on approval.request for insert to kefu_member
  with check (employee_id = (select access.me(current_user)) and entered_by = current_user
    and submitted_at = now()
    and (unit_id in (select unnest(access.my_seats(current_user)))
      or unit_id in (select unnest(access.my_units('approval', 'read', current_user)))));
grant insert (shop_id, unit_id, employee_id, about_employee_id, chain_code, version, subject,
  subject_id, title_zh, title_en, details) on approval.request to kefu_member;
