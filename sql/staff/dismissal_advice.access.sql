call access.protect('staff.dismissal_advice', resource => 'probation', own => true,
  insert_action => 'approve', update_action => null, delete_action => null, others_only => true,
  actor_column => 'advised_by', audited => true);
