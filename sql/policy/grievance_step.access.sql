call access.protect('policy.grievance_step', resource => 'grievance', own => true,
  update_action => null, delete_action => null, others_only => true, actor_column => 'entered_by');
create policy grievance_step_not_complained_about on policy.grievance_step as restrictive
  for select to kefu_member
  using (about_employee_id is distinct from (select access.me(current_user)));
