call access.protect('training.product_release', resource => 'training_plan',
  insert_action => 'approve', update_action => null, delete_action => null,
  actor_column => 'released_by');
