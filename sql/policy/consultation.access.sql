call access.protect('policy.consultation', resource => 'regime',
  update_action => null, delete_action => null, actor_column => 'opened_by');
