call access.protect('staff.care_participant', resource => 'employee_file', own => true,
  update_action => null, delete_action => null, actor_column => 'entered_by');
