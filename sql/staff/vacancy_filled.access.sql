call access.protect('staff.vacancy_filled', resource => 'employee_file', own => true,
  update_action => null, delete_action => null, others_only => true, actor_column => 'filled_by');
