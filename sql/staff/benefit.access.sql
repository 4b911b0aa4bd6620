call access.protect('staff.benefit', resource => 'employee_file', own => true,
  delete_action => null, others_only => true,
  actor_column => 'entered_by', audited => true);
