call access.protect('policy.grievance_closure', resource => 'grievance', own => true,
  insert_action => null, update_action => null, delete_action => null);
create policy grievance_closure_not_complained_about on policy.grievance_closure as restrictive
  for select to kefu_member
  using (about_employee_id is distinct from (select access.me(current_user)));
-- Human resources closes; nobody closes his own.
create policy grievance_closure_insert on policy.grievance_closure for insert to kefu_member
  with check (unit_id in (select unnest(access.my_units('grievance', 'write', current_user)))
    and employee_id <> (select access.me(current_user)) and closed_by = current_user);
grant insert (shop_id, grievance_id, unit_id, employee_id, closed_on, outcome, closed_by)
  on policy.grievance_closure to kefu_member;
