call access.protect('staff.exclusion_decision', resource => 'employee_file',
  update_action => null, delete_action => null, actor_column => 'decided_by');
