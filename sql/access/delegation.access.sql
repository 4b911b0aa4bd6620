call access.protect('access.delegation', resource => 'approval', own => true,
  insert_action => null, update_action => null, delete_action => null, audited => true);
-- A delegate sees what he was given.
create policy delegation_delegate_read on access.delegation for select to kefu_member
  using (delegate_employee_id = (select access.own_employee('approval', 'read', current_user)));
-- For oneself only.
create policy delegation_give on access.delegation for insert to kefu_member
  with check (employee_id = (select access.me(current_user)) and granted_by = current_user
    and granted_at = now());
grant insert (employee_id, delegate_employee_id, chain_code, valid, reason)
  on access.delegation to kefu_member;
