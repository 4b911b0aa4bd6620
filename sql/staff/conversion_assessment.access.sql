call access.protect('staff.conversion_assessment', resource => 'probation', own => true,
  insert_action => 'approve', update_action => 'approve', delete_action => null,
  others_only => true, actor_column => 'assessed_by', audited => true);
