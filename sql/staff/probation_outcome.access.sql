call access.protect('staff.probation_outcome', resource => 'probation', own => true,
  update_action => null, delete_action => null, others_only => true, actor_column => 'recorded_by',
  audited => true);
