call access.protect('staff.declaration', resource => 'employee_file', update_action => null,
  delete_action => null, actor_column => 'entered_by');
