call access.protect('staff.candidate', resource => 'employee_file', delete_action => null,
  audited => true);
