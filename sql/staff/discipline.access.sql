call access.protect('staff.discipline', resource => 'employee_file', own => true,
  update_action => null, delete_action => null, others_only => true,
  actor_column => 'entered_by', audited => true);
