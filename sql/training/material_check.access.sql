call access.protect('training.material_check', resource => 'training_plan',
  insert_action => 'approve', update_action => null, delete_action => 'approve',
  actor_column => 'checked_by');
