call access.protect('policy.regime_review', resource => 'regime',
  update_action => null, delete_action => null, actor_column => 'entered_by');
