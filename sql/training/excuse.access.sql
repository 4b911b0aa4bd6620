-- Nobody excuses himself.
call access.protect('training.excuse', resource => 'training', own => true,
  insert_action => 'approve', update_action => null, delete_action => 'approve',
  others_only => true, actor_column => 'decided_by', own_people => true, audited => true);
