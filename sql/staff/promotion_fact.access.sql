call access.protect('staff.promotion_fact', resource => 'probation', own => true,
  insert_action => 'approve', update_action => 'approve', delete_action => null,
  others_only => true, actor_column => 'entered_by', audited => true, own_people => true);
