call access.protect('staff.dispute_stage', resource => 'employee_file', own => true,
  delete_action => null, others_only => true,
  actor_column => 'entered_by', audited => true);
