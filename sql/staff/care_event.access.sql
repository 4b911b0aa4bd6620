call access.protect('staff.care_event', resource => 'employee_file',
  delete_action => null, actor_column => 'entered_by');
