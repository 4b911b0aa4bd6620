call access.protect('training.material', resource => 'training_plan', delete_action => null,
  actor_column => 'entered_by');
