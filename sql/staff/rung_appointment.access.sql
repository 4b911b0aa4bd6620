call access.protect('staff.rung_appointment', resource => 'probation', own => true,
  update_action => null, delete_action => null, others_only => true, actor_column => 'entered_by',
  audited => true);
