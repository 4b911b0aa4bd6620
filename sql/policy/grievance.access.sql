call access.protect('policy.grievance', resource => 'grievance', own => true,
  insert_action => null, update_action => null, delete_action => null);
create policy grievance_not_complained_about on policy.grievance as restrictive for select to kefu_member
  using (about_employee_id is distinct from (select access.me(current_user)));
-- Everybody files his own; human resources also takes down one that was spoken.
create policy grievance_insert on policy.grievance for insert to kefu_member
  with check (entered_by = current_user and (
    employee_id = (select access.own_employee('grievance', 'read', current_user))
    and unit_id = any ((select access.my_units('regime', 'read', current_user))::bigint[])
    or unit_id in (select unnest(access.my_units('grievance', 'write', current_user)))));
grant insert (shop_id, unit_id, employee_id, filed_on, subject, about_employee_id, description,
  entered_by) on policy.grievance to kefu_member;
