call access.protect('staff.contact', resource => 'employee_file', own => true,
  delete_action => null, others_only => true, audited => true);
