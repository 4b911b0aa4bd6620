-- Not audited: who reads the trail of a company reads the benefits of his own shop only.
call access.protect('staff.unit_benefit', resource => 'regime',
  delete_action => null, actor_column => 'entered_by');
