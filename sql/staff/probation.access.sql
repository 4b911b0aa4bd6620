call access.protect('staff.probation', resource => 'probation', own => true,
  delete_action => null, others_only => true, audited => true);
