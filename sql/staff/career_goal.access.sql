call access.protect('staff.career_goal', resource => 'employee_file', own => true,
  delete_action => null, others_only => true, audited => true);
