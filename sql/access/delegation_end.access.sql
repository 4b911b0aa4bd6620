call access.protect('access.delegation_end', resource => 'approval', own => true,
  insert_action => null, update_action => null, delete_action => null, audited => true);
create policy delegation_end_give on access.delegation_end for insert to kefu_member
  with check (employee_id = (select access.me(current_user)) and ended_by = current_user
    and ended_at = now());
grant insert (delegation_id, reason) on access.delegation_end to kefu_member;
