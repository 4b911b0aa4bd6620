call access.protect('staff.employee', resource => 'org_chart', own => true,
  insert_action => 'write', update_action => 'write', delete_action => null);
