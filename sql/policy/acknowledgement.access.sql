call access.protect('policy.acknowledgement', resource => 'regime', own => true,
  insert_action => null, update_action => null, delete_action => null);
-- Only for oneself (REG-003b).
create policy acknowledgement_own_insert on policy.acknowledgement for insert to kefu_member
  with check (employee_id = (select access.own_employee('regime', 'read', current_user))
    and unit_id = any ((select access.my_units('regime', 'read', current_user))::bigint[])
    and entered_by = current_user);
grant insert (shop_id, version_id, employee_id, unit_id, entered_by)
  on policy.acknowledgement to kefu_member;
