call access.protect('staff.employment', resource => 'employee_file', own => true,
  others_only => true, audited => true);
