call access.protect('staff.selection_step', resource => 'employee_file', update_action => null,
  delete_action => null, actor_column => 'entered_by');
