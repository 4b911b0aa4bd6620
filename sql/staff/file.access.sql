call access.protect('staff.file', resource => 'employee_file', own => true,
  delete_action => null, others_only => true, audited => true);
