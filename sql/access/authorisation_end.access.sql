call access.protect('access.authorisation_end', resource => 'account', insert_action => 'write',
  update_action => null, delete_action => null, actor_column => 'ended_by', audited => true);
