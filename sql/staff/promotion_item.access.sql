call access.protect('staff.promotion_item', resource => 'probation', own => true,
  insert_action => 'approve', update_action => 'approve', delete_action => null,
  others_only => true, actor_column => 'evaluator', audited => true);
