call access.protect('staff.ability', resource => 'employee_file', own => true,
  update_action => null, delete_action => null, others_only => true,
  actor_column => 'measured_by');
