call access.protect('staff.unit_benefit', resource => 'regime',
  delete_action => null, actor_column => 'entered_by', audited => true);
