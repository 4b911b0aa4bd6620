call access.protect('staff.contract', resource => 'employee_file', own => true,
  delete_action => null, others_only => true, audited => true);
