call access.protect('staff.vacancy', resource => 'employee_file', update_action => null,
  delete_action => null, actor_column => 'published_by');
