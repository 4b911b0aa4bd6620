call access.protect('training.cancellation', resource => 'training_plan', update_action => null,
  delete_action => null, actor_column => 'cancelled_by');
