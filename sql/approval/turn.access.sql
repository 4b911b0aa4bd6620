-- Seen with its request; written by the triggers of requests and decisions only.
call access.protect('approval.turn', resource => 'approval', insert_action => null,
  update_action => null, delete_action => null);
create policy turn_request_read on approval.turn for select to kefu_member
  using (request_id = any ((select access.my_requests(current_user))::bigint[]));
